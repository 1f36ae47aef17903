import type { State } from './state';
import { violation, type Rule, type Violation } from './violation';

export type EventGroup = State<'api::event-group.event-group'>;

/** An edition belongs to a festival, and it alone has a number. */
export const editionRule: Rule<EventGroup> = ({ kind, parent, editionNumber }) => {
  const violations: Violation[] = [];
  const isEdition = kind?.code === 'edition';
  if (isEdition && parent?.kind && parent.kind.code !== 'festival')
    violations.push(violation('INV-15', ['parent'], 'editionOfFestival'));
  if (kind && !isEdition && editionNumber != null)
    violations.push(violation('INV-15', ['editionNumber'], 'editionNumberOnly'));
  return violations;
};
