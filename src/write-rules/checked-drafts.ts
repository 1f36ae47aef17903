import type { ContentTypeUid } from '../ontology/rules/state';
import type { Row } from '../entries/state';

type Draft = Row<ContentTypeUid>;

const drafts = new WeakMap<object, Draft>();

/** A draft that was just written and checked need not be read again by the publication of the same call. */
export function rememberDraft(publication: object, draft: Draft): void {
  drafts.set(publication, draft);
}

/** The draft as the write of this publication left it; undefined when the publication is a call of its own. */
export const checkedDraft = (publication: object): Draft | undefined => drafts.get(publication);
