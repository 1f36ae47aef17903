import { markdownToText, toMarkdown } from '../../../../../../plugin-kit/markdown-text';
import type { Field, LocalisedText } from '../source';
import { cutText } from './cut-text';
import type { ShownField } from './shape';

type Words = Record<string, string | LocalisedText>;
type Reword = (part: unknown) => unknown;

/**
 * How a channel says a part of its records, from the entries of its shape that show it; undefined when as it is. What two
 * entries show differently is told as the one that shows more of it.
 */
export function rewordingOf(users: { entry: ShownField; field: Field }[], defaultLocale: string): Reword | undefined {
  const steps = [narrowing(users), firstAlone(users), ownWords(users, defaultLocale), cutting(users)];
  const needed = steps.flatMap((step) => step ?? []);
  if (needed.length === 0) return undefined;
  return (part) => needed.reduce((value, step) => step(value), part);
}

type Users = Parameters<typeof rewordingOf>[0];

const narrowing = (users: Users): Reword | undefined =>
  users.every(({ field }) => field.narrow) ? users[0]?.field.narrow : undefined;

const firstAlone = (users: Users): Reword | undefined =>
  users.every(({ entry }) => entry.terms?.first)
    ? (part) => (Array.isArray(part) ? part.slice(0, 1) : part)
    : undefined;

function ownWords(users: Users, defaultLocale: string): Reword | undefined {
  const words: Words = Object.fromEntries(users.flatMap(({ entry }) => Object.entries(entry.terms?.words ?? {})));
  if (Object.keys(words).length === 0) return undefined;
  const own = new Map(Object.entries(words).map(([code, said]) => [code, inEveryLanguage(said, defaultLocale)]));
  return (part) => (Array.isArray(part) ? part.map((one) => renamed(one, own)) : renamed(part, own));
}

/** The language that a partner began with stands in for the default one, in which formats look for what is not translated. */
function inEveryLanguage(said: string | LocalisedText, defaultLocale: string): LocalisedText {
  if (typeof said === 'string') return { [defaultLocale]: said };
  return { [defaultLocale]: Object.values(said).find(Boolean) ?? '', ...said };
}

/** A term, an entry that stands for one, or a commune, which has its term. */
interface Named {
  code?: string;
  documentId?: string;
  term?: { code: string };
  label?: unknown;
  name?: unknown;
}

/** A term, or an entry that stands for one, under the partner's name for it. */
function renamed(value: unknown, own: Map<string, LocalisedText>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { code, documentId, term, label, name } = value as Named;
  const words = own.get(code ?? documentId ?? term?.code ?? '');
  if (!words) return value;
  return {
    ...value,
    ...(label === undefined ? {} : { label: words }),
    ...(name === undefined ? {} : { name: typeof name === 'string' ? Object.values(words)[0] : words }),
    ...(term === undefined ? {} : { term: { ...term, label: words } }),
  };
}

/** Only what a field holds itself is cut: what it makes a text of is for others too. */
function cutting(users: Users): Reword | undefined {
  const lengths = users.map(({ entry, field }) => (field.parts ? undefined : entry.text?.most));
  if (lengths.length === 0 || lengths.includes(undefined)) return undefined;
  const most = Math.max(...(lengths as number[]));
  const isMarkdown = users.some(({ field }) => field.isMarkdown);
  const cut = (text: string): string => {
    const plain = isMarkdown ? markdownToText(text) : text;
    const short = cutText(plain, most);
    return short === plain ? text : isMarkdown ? toMarkdown(short) : short;
  };
  return (part) => {
    if (typeof part === 'string') return cut(part);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([locale, text]) => [locale, typeof text === 'string' ? cut(text) : text]),
    );
  };
}
