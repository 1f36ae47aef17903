import type { CreditContent, ProgrammeItemContent } from '../content';
import type { Data } from './entry';
import { entryId, term } from './references';

export const credits = (list: CreditContent[] = []): Data[] =>
  list.map(({ role, person, organisation, ...credit }) => ({
    ...credit,
    role: term('work.credit', 'role', role),
    ...(person && { person: entryId('api::person.person', person) }),
    ...(organisation && { organisation: entryId('api::organisation.organisation', organisation) }),
  }));

export const programme = (items: ProgrammeItemContent[] = []): Data[] =>
  items.map(({ work, ...item }) => ({ ...item, ...(work && { work: entryId('api::work.work', work) }) }));
