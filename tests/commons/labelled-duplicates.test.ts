import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { duplicates } from '../../src/ontology/commons/duplicates';
import {
  PAIR_SCORE,
  type DuplicatesDeclaration,
} from '../../src/plugins/commons/server/src/domain/duplicates/declaration';
import { featuresOf } from '../../src/plugins/commons/server/src/domain/duplicates/features';
import { lexiconOf } from '../../src/plugins/commons/server/src/domain/duplicates/names';
import { comparable, compare } from '../../src/plugins/commons/server/src/domain/duplicates/score';

interface Labelled {
  uid: string;
  pairs: { same: boolean; why: string; one: object; other: object }[];
}

const FIXTURES = path.resolve(__dirname, '../fixtures/duplicates');
const lexicon = lexiconOf(duplicates.words);
const declarations: readonly DuplicatesDeclaration[] = duplicates.types;

const labelled = readdirSync(FIXTURES).map(
  (file) => JSON.parse(readFileSync(path.join(FIXTURES, file), 'utf8')) as Labelled,
);

function score(uid: string, one: object, other: object): number {
  const declaration = declarations.find((type) => type.uid === uid);
  if (!declaration) throw new Error(`${uid} is not declared`);
  const [first, second] = [one, other].map((values) => comparable(featuresOf(declaration, values), lexicon));
  return first && second ? compare(declaration, first, second, lexicon).score : 0;
}

const commune = (documentId: string, name: string) => [{ documentId, name }];
const festival = (name: string, values: object) => ({ name, kind: { documentId: 'festival' }, ...values });

describe('what distinguishes entries', () => {
  it('finds 95 duplicates of 100 among labelled pairs, and is right 9 times of 10', () => {
    const scored = labelled.flatMap(({ uid, pairs }) =>
      pairs.map(({ same, one, other }) => ({ same, isFound: score(uid, one, other) >= PAIR_SCORE })),
    );
    const found = scored.filter(({ isFound }) => isFound);
    const right = found.filter(({ same }) => same);
    expect(scored.length).toBeGreaterThanOrEqual(150);
    expect(right.length / scored.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('leaves “Forts en fête” of two communes, of two years and of two associations apart', () => {
    const uid = 'api::event-group.event-group';
    const briancon = commune('05023', 'Briançon');
    const pairs = [
      [
        festival('Forts en fête', { territories: briancon }),
        festival('Forts en fête', { territories: commune('05082', 'Mont-Dauphin') }),
      ],
      [
        festival('Forts en fête', { territories: briancon, startDate: '2025-07-10' }),
        festival('Forts en fête', { territories: briancon, startDate: '2026-07-09' }),
      ],
      [
        festival('Forts en fête', {
          territories: briancon,
          disciplines: [{ documentId: 'music' }],
          links: [{ url: 'http://associationtousenscene.e-monsite.com/' }],
        }),
        festival('Festival forts en fête', {
          territories: briancon,
          disciplines: [{ documentId: 'theatre' }],
          links: [{ url: 'saintlaurentduvar.fr' }],
        }),
      ],
    ] as const;
    for (const [one, other] of pairs) expect(score(uid, one, other)).toBeLessThan(PAIR_SCORE);
  });

  it('does not depend on which of two entries comes first', () => {
    for (const { uid, pairs } of labelled)
      for (const { one, other } of pairs) expect(score(uid, one, other)).toBe(score(uid, other, one));
  });
});
