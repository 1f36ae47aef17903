import type { ContentTypeUid } from '../ontology/rules/state';
import type { Row } from '../entries/state';

interface CheckedDraft {
  draft: Row<ContentTypeUid>;
  /** Made by the same call: nothing of it is published. */
  isNew: boolean;
}

const drafts = new WeakMap<object, CheckedDraft>();

/** A draft that was just written and checked need not be read again by the publication of the same call. */
export function rememberDraft(publication: object, draft: CheckedDraft): void {
  drafts.set(publication, draft);
}

/** The draft as the write of this publication left it; undefined when the publication is a call of its own. */
export const checkedDraft = (publication: object): CheckedDraft | undefined => drafts.get(publication);
