import type { Row } from './state';
import type { Context } from './context';

type Draft = Row<Context['uid']>;

const drafts = new WeakMap<object, Draft>();

/** A draft that was just written and checked need not be read again by the publication of the same call. */
export function rememberDraft(publication: object, draft: Draft): void {
  drafts.set(publication, draft);
}

/** The draft as the write of this publication left it; undefined when the publication is a call of its own. */
export const settledDraft = (publication: object): Draft | undefined => drafts.get(publication);
