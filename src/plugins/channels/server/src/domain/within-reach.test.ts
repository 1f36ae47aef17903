import type { Publication } from './channel';
import type { Filter } from './filter/filter';
import type { Field, Term } from './source';
import { isWithinReach } from './within-reach';

interface Show {
  disciplines: Term[];
  ages: Term[];
}

const label = { fr: '' };
const term = (code: string): Term => ({ code, label, broader: [] });
const fields: Field<Show>[] = [
  { name: 'disciplines', type: 'terms', label, read: ({ disciplines }) => disciplines },
  { name: 'ages', type: 'terms', label, read: ({ ages }) => ages },
];
/** A play, for an age that nobody said yet. */
const play: Show = { disciplines: [term('theatre')], ages: [] };
const theatre: Filter = { field: 'disciplines', operator: 'is', value: ['theatre'] };
const music: Filter = { field: 'disciplines', operator: 'is', value: ['music'] };
const children: Filter = { field: 'ages', operator: 'is', value: ['children'] };
const reach = (filter: Filter | null): boolean =>
  isWithinReach(play, { channel: { filter }, fields, timeZone: 'Europe/Paris' } as unknown as Publication, 0);

describe('a channel', () => {
  it.each<[string, Filter | null, boolean]>([
    ['of everything', null, true],
    ['that the entry is in', theatre, true],
    ['that asks for what nobody said yet', { and: [theatre, children] }, true],
    ['of something else', music, false],
    ['of something else, whatever is filled', { and: [music, children] }, false],
    ['with one way in', { or: [music, children] }, true],
    ['that leaves out what the entry is', { not: theatre }, false],
  ])('%s is within reach, or not', (_which, filter, expected) => {
    expect(reach(filter)).toBe(expected);
  });
});
