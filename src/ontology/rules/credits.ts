import type { ComponentState } from './state';
import { violation, type Rule, type Violation } from './violation';

type Credit = ComponentState<'work.credit'>;

/** INV-17: a credit names one agent, or the wording of the programme. */
export const creditsRule =
  <Name extends 'credits' | 'members'>(name: Name): Rule<{ [N in Name]?: Credit[] | null }> =>
  (values) =>
    (values[name] ?? []).flatMap((credit, index) => {
      if (credit.person && credit.organisation)
        return [violation('INV-17', [name, index, 'organisation'], 'twoAgents')];
      if (!credit.person && !credit.organisation && !credit.creditedAs)
        return [violation('INV-17', [name, index, 'person'], 'nobodyCredited')];
      return [];
    });

/** INV-17: the authors of a work have a role of creation; its performers belong to the production. */
export const creationRolesRule: Rule<{ credits?: Credit[] | null }> = ({ credits }) =>
  (credits ?? []).flatMap(({ role }, index) =>
    role && !hasFlag(role.flags, 'creation')
      ? [violation('INV-17', ['credits', index, 'role'], 'roleOfCreation', { role: role.prefLabel ?? role.code ?? '' })]
      : [],
  );

/** A programme plays a work or says what it is. */
export const programmeRule: Rule<{ programme?: ComponentState<'work.programme-item'>[] | null }> = ({ programme }) =>
  (programme ?? []).flatMap(({ kind, work, title }, index): Violation[] =>
    (kind ?? 'work') === 'work' && !work && !title
      ? [violation('programme', ['programme', index, 'work'], 'programmeItem')]
      : [],
  );

const hasFlag = (flags: unknown, flag: string): boolean => Array.isArray(flags) && flags.includes(flag);
