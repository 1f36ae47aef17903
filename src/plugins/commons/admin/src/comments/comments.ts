import type { Comment } from '../../../server/src/services/discussion/comments';

export type { Comment };

export interface Person {
  id: number;
  name: string;
}

/** What is typed, with people named as `@Name`, as the server keeps it. */
export const toText = (typed: string, mentioned: Person[]): string =>
  [...mentioned]
    .sort((one, other) => other.name.length - one.name.length)
    .reduce((text, { id, name }) => text.replaceAll(`@${name}`, `<@${id}>`), typed);

/** A comment as it is typed again. */
export const toTyped = ({ parts }: Comment): string =>
  parts.map((part) => ('text' in part ? part.text : `@${part.name ?? ''}`)).join('');

/** The people whom a comment mentions. */
export const mentionedIn = ({ parts }: Comment): Person[] =>
  parts.flatMap((part) => ('mention' in part ? [{ id: part.mention, name: part.name ?? '' }] : []));

/** The beginning of a name that is being typed at the end of a text, after `@`; null when none is. */
export const nameBeingTyped = (typed: string): string | null =>
  /(?:^|\s)@([\p{L}'’-]{0,30})$/u.exec(typed)?.[1] ?? null;

/** The text once the name that was being typed is chosen. */
export const withName = (typed: string, name: string): string => typed.replace(/@[\p{L}'’-]{0,30}$/u, `@${name} `);
