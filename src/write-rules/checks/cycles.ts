import { ancestorsOf, depthOf } from '../../ontology/rules/lineage';
import type { ContentTypeUid } from '../../ontology/rules/state';
import { violation, type Violation } from '../../ontology/rules/violation';
import { nameOf, type Named } from '../../entries/named';
import type { Check } from './check';
import { linksOf, readLineage } from './lineage';

/** Relations of a type to itself that must not lead back. `replacedBy` is one in every type that has it. */
const HIERARCHIES: Partial<Record<ContentTypeUid, readonly string[]>> = {
  'api::work.work': ['basedOn'],
  'api::production.production': ['rerunOf'],
  'api::event-group.event-group': ['parent'],
  'api::organisation.organisation': ['parent', 'predecessors'],
  'api::concept.concept': ['broader'],
  'api::territory.territory': ['parents'],
};

const DEEPEST_GROUP = 4;

/** INV-16: nothing comes from itself; groups hold groups four levels deep at most. */
export const checkCycles: Check = async (strapi, uid, before, after) => {
  const violations: Violation[] = [];
  for (const relation of [...(HIERARCHIES[uid] ?? []), 'replacedBy']) {
    const targets = relatedBy(after, relation);
    if (targets.length === 0 || isSame(targets, relatedBy(before, relation))) continue;
    const lineage = await readLineage(strapi, uid, relation, [after.documentId]);
    const back = targets.find(
      ({ documentId }) => documentId === after.documentId || ancestorsOf(documentId, lineage).has(after.documentId),
    );
    if (back) violations.push(violation('INV-16', [relation], 'cycle', { name: nameOf(back) }));
    else if (
      uid === 'api::event-group.event-group' &&
      relation === 'parent' &&
      depthOf(after.documentId, lineage) > DEEPEST_GROUP
    )
      violations.push(violation('INV-15', [relation], 'tooDeep'));
  }
  return violations;
};

const relatedBy = (state: object | null, relation: string): Named[] =>
  linksOf((state as Record<string, Named | Named[] | null> | null)?.[relation]);

const isSame = (targets: Named[], others: Named[]): boolean =>
  targets.every(({ documentId }) => others.some((other) => other.documentId === documentId));
