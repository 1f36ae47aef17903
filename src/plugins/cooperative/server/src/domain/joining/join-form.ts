import { z } from 'zod';

export const JOINING_KINDS = ['existing', 'new', 'person'] as const;

/** As an organisation that is there, as a new one, or in one's own name. */
export type JoiningKind = (typeof JOINING_KINDS)[number];

/** What somebody typed, as it is shown to them again. */
export type TypedJoining = Record<(typeof FIELDS)[number], string>;

export const FIELDS = [
  ...['firstname', 'lastname', 'email', 'kind', 'search', 'organisation', 'organisationName', 'commune'],
  ...['college', 'why', 'notice', 'isNew', 'website', 'step'],
] as const;

export interface JoinRequest {
  firstname: string;
  lastname: string;
  email: string;
  kind: JoiningKind;
  /** Document id. */
  organisation: string | null;
  organisationName: string | null;
  commune: string | null;
  college: string;
  why: string;
}

/** By field: the code of the message to show beside it. */
export type Problems = Partial<Record<string, string>>;

// Soft hyphens and marks of direction come along when a text is pasted.
const INVISIBLE = /\p{Cf}|\0/gu;
// No markup, no addresses, nothing that a reader does not see.
const HIDDEN = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}<>{}\\^`|~]/u;
const HIDDEN_IN_TEXT = /[\p{Co}\p{Cn}\p{Cs}<>{}\\^`|~]|(?![\n\r\t])\p{Cc}/u;
const ADDRESS = /https?:|www\.|:\/\//i;
const MAX_ADDRESSES = 2;
const LEAST_WORDS = 10;

const isLine = (text: string): boolean => !HIDDEN.test(text) && !ADDRESS.test(text) && /\p{L}/u.test(text);
const isText = (text: string): boolean =>
  !HIDDEN_IN_TEXT.test(text) && text.split(/https?:\/\//i).length <= MAX_ADDRESSES + 1 && hasWords(text);
/** What is only an address says nothing. */
const hasWords = (text: string): boolean => text.replace(/(https?:|www\.)\S+/gi, '').trim().length >= LEAST_WORDS;

const line = (most: number) => z.string().trim().min(1, 'missing').max(most, 'long').refine(isLine, 'characters');
const email = z.string().trim().min(1, 'email').max(254, 'email').pipe(z.email('email'));
const text = z.string().trim().min(LEAST_WORDS, 'why').max(2000, 'long').refine(isText, 'characters');

const college = z.string().regex(/^[a-z0-9-]{1,60}$/, 'college');
const common = {
  firstname: line(60),
  lastname: line(60),
  email,
  why: text,
  notice: z.literal('yes', 'notice'),
};

const form = z.discriminatedUnion(
  'kind',
  [
    z.object({
      ...common,
      kind: z.literal('existing'),
      college: z.string().transform(() => ''),
      organisation: z.string().regex(/^[a-z0-9]{1,40}$/, 'organisation'),
    }),
    z.object({ ...common, college, kind: z.literal('new'), organisationName: line(160), commune: line(80) }),
    z.object({ ...common, college, kind: z.literal('person') }),
  ],
  'kind',
);

/** What a body holds, in texts and nothing else; what is too long to be typed is cut. */
export function typedOf(body: unknown): TypedJoining {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const read = (name: string): string => {
    const value = Object.hasOwn(given, name) ? given[name] : '';
    return typeof value === 'string' ? value.slice(0, 4000).replace(INVISIBLE, '') : '';
  };
  return Object.fromEntries(FIELDS.map((name) => [name, read(name)])) as TypedJoining;
}

/** The request that a form makes, or what is to be corrected in it. */
export function readJoinForm(typed: TypedJoining): { request: JoinRequest } | { problems: Problems } {
  const read = form.safeParse(typed);
  if (!read.success) return { problems: problemsIn(read.error.issues) };
  const { firstname, lastname, email: address, kind, college, why } = read.data;
  return {
    request: {
      ...{ firstname, lastname, email: address.toLowerCase(), kind, college, why },
      organisation: read.data.kind === 'existing' ? read.data.organisation : null,
      organisationName: read.data.kind === 'new' ? read.data.organisationName : null,
      commune: read.data.kind === 'new' ? read.data.commune : null,
    },
  };
}

/** The first problem of each field. */
const problemsIn = (issues: { path: PropertyKey[]; message: string }[]): Problems =>
  Object.fromEntries([...issues].reverse().map(({ path, message }) => [String(path[0] ?? 'kind'), message]));
