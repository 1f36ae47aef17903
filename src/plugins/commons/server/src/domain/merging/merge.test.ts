import { choicesBetween, uniteIdentifiers } from './choices';
import { pointElsewhere, type RelationsOf, type Replacement } from './point-elsewhere';

const pointer = (documentId: string) => ({ documentId, name: documentId });
const replacement: Replacement = { type: 'person', from: 'old', to: pointer('new'), reader: 'reader' };
const targetOf: RelationsOf = (name) =>
  ({ person: { type: 'person' }, friends: { type: 'person' }, credits: { within: targetOf } })[name];

describe('what points to an entry that goes', () => {
  it('points to the one that stays, once in a list, in components too', () => {
    const snapshot = {
      title: 'Récital',
      person: pointer('old'),
      friends: [pointer('new'), pointer('old'), pointer('third')],
      credits: [
        { role: 'piano', person: pointer('old') },
        { role: 'chant', person: pointer('third') },
      ],
    };
    expect(pointElsewhere(snapshot, targetOf, replacement)).toEqual({
      person: pointer('new'),
      friends: [pointer('new'), pointer('third')],
      credits: [
        { role: 'piano', person: pointer('new') },
        { role: 'chant', person: pointer('third') },
      ],
    });
  });

  it('does not point to itself, and changes nothing else', () => {
    const snapshot = { person: pointer('third'), friends: [pointer('old')] };
    expect(pointElsewhere(snapshot, targetOf, { ...replacement, to: pointer('reader') })).toEqual({ friends: [] });
  });
});

describe('two entries made one', () => {
  it('take the fuller value, that of the entry which stays when both are as full', () => {
    const kept = { name: 'A', capacity: null, kinds: [pointer('hall')], slug: 'a', note: 'x' };
    const replaced = { name: 'B', capacity: 180, kinds: [pointer('hall'), pointer('church')], slug: 'b', note: 'x' };
    expect(choicesBetween(kept, replaced, new Set(['slug']))).toEqual({
      name: 'kept',
      capacity: 'replaced',
      kinds: 'replaced',
    });
  });

  it('keep every identifier, and tell those of a scheme that an entry has once', () => {
    const identifier = (scheme: string, value: string) => ({ scheme: pointer(scheme), value });
    const list = { list: 'ids', scheme: 'scheme.code', value: 'value' };
    const kept = { ids: [identifier('siret', '1'), identifier('licence', 'L1')] };
    const replaced = { ids: [identifier('siret', '2'), identifier('licence', 'L2'), identifier('wikidata', 'Q1')] };
    expect(uniteIdentifiers(list, kept, replaced, (scheme) => scheme === 'licence')).toEqual({
      all: [...kept.ids, identifier('licence', 'L2'), identifier('wikidata', 'Q1')],
      conflicts: [{ scheme: 'siret', kept: '1', replaced: '2' }],
    });
  });
});
