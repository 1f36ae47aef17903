import { z } from 'zod';
import { words } from '../../../../../plugin-kit/server/words';

export const KINDS = ['wrong', 'missing'] as const;

/** What somebody typed, as it goes back on the page. */
export interface TypedMessage {
  kind: string;
  about: string;
  organisation: string;
  text: string;
  /** Empty for people: only programs fill in what is not in sight. */
  website: string;
}

/** What is to be corrected. */
export type MessageProblem = 'kind' | 'text';

export interface ReaderMessage {
  kind: (typeof KINDS)[number];
  about?: string;
  organisation?: string;
  text: string;
}

const MIN_LENGTH = 10;
const MAX_LENGTH = 2000;
const line = (most: number) => words().max(most).catch('').default('');
const typed = z.object({
  kind: line(20),
  about: line(300),
  organisation: line(160),
  text: words().catch('').default(''),
  website: line(200),
});

/** A form as it came: values of other kinds are as if they were empty. */
export const typedOf = (body: unknown): TypedMessage => typed.catch(typed.parse({})).parse(body);

/** What was meant, or what is to be corrected. */
export function readMessage({
  kind,
  about,
  organisation,
  text,
}: TypedMessage): ReaderMessage | { problems: MessageProblem[] } {
  const known = KINDS.find((one) => one === kind);
  const isText = text.length >= MIN_LENGTH && text.length <= MAX_LENGTH;
  if (!known || !isText)
    return { problems: [...(known ? [] : ['kind' as const]), ...(isText ? [] : ['text' as const])] };
  return { kind: known, text, ...(about ? { about } : {}), ...(organisation ? { organisation } : {}) };
}
