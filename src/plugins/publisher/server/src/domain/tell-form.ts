import { z } from 'zod';
import { words } from '../../../../../plugin-kit/server/words';

export const KINDS = ['wrong', 'missing'] as const;

/** The most characters that each field holds. */
export const MAX_LENGTHS = { about: 300, organisation: 160, text: 2000, email: 254 } as const;

/** What somebody typed, as it goes back on the page. */
export interface TypedMessage {
  kind: string;
  /** Words, or the address of an entry or of its page. */
  about: string;
  organisation: string;
  text: string;
  /** Where they want to be answered. */
  email: string;
  /** Empty for people: only programs fill in what is not in sight. */
  website: string;
}

/** What is to be corrected. */
export type MessageProblem = 'kind' | 'text' | 'email';

export interface ReaderMessage {
  kind: (typeof KINDS)[number];
  about?: string;
  organisation?: string;
  text: string;
  email?: string;
}

const MIN_LENGTH = 10;
const line = (most: number) => words().max(most).catch('').default('');
const typed = z.object({
  kind: line(20),
  about: line(MAX_LENGTHS.about),
  organisation: line(MAX_LENGTHS.organisation),
  text: words().catch('').default(''),
  // What is too long to be an address is shown again, and refused.
  email: words()
    .transform((text) => text.slice(0, MAX_LENGTHS.email + 1))
    .catch('')
    .default(''),
  website: line(200),
});

const address = z.email().max(MAX_LENGTHS.email);

/** A form as it came: values of other kinds are as if they were empty. */
export const typedOf = (body: unknown): TypedMessage => typed.catch(typed.parse({})).parse(body);

/** What was meant, or what is to be corrected. */
export function readMessage({
  kind,
  about,
  organisation,
  text,
  email,
}: TypedMessage): ReaderMessage | { problems: MessageProblem[] } {
  const known = KINDS.find((one) => one === kind);
  const isText = text.length >= MIN_LENGTH && text.length <= MAX_LENGTHS.text;
  const isAddress = email === '' || address.safeParse(email).success;
  if (!known || !isText || !isAddress)
    return {
      problems: [
        ...(known ? [] : ['kind' as const]),
        ...(isText ? [] : ['text' as const]),
        ...(isAddress ? [] : ['email' as const]),
      ],
    };
  return {
    ...{ kind: known, text },
    ...(about ? { about } : {}),
    ...(organisation ? { organisation } : {}),
    ...(email ? { email } : {}),
  };
}
