import { cleanIdentifier, identifierUri, isIdentifier } from './schemes';

describe('an external identifier (INV-19)', () => {
  it.each([
    ['wikidata', 'Q535', true],
    ['wikidata', '535', false],
    ['isni', '0000000121032683', true],
    ['isni', '000000012150090X', true],
    ['isni', '0000000121032684', false],
    ['siren', '732829320', true],
    ['siren', '732829321', false],
    ['siret', '73282932000074', true],
    ['siret', '73282932000075', false],
    ['siret', '35600000049837', true],
    ['rna', 'W052000123', true],
    ['rna', 'W05200012', false],
    ['platesv', 'PLATESV-R-2021-012345', true],
    ['merimee', 'PA00080539', true],
    ['osm', 'way/123', true],
    ['url', 'javascript:alert(1)', false],
    ['of_the_cooperative', 'anything', true],
  ])('%s %s: %s', (scheme, value, expected) => {
    expect(isIdentifier(scheme, value)).toBe(expected);
  });

  it('is kept without the spaces people group it with', () => {
    expect(cleanIdentifier('isni', '0000 0001 2103 2683')).toBe('0000000121032683');
    expect(cleanIdentifier('url', 'https://example.org/a b')).toBe('https://example.org/a b');
  });

  it.each([
    ['wikidata', 'q535', 'Q535'],
    ['isni', '0000 0001 2150 090x', '000000012150090X'],
    ['rna', 'w052000123', 'W052000123'],
    ['merimee', 'pa00080539', 'PA00080539'],
    ['musicbrainz', 'B10BBBFC-CF9E-42E0-BE17-E2C3E1D2600D', 'b10bbbfc-cf9e-42e0-be17-e2c3e1d2600d'],
    ['osm', 'Way/123', 'way/123'],
    ['apidae', '123', '123'],
  ])('is kept as its registry writes it: %s %s', (scheme, typed, kept) => {
    expect(cleanIdentifier(scheme, typed)).toBe(kept);
  });

  it('has the address of what it identifies, when its scheme gives one', () => {
    expect(identifierUri('wikidata', 'Q535')).toBe('http://www.wikidata.org/entity/Q535');
    expect(identifierUri('siren', '732829320')).toBeNull();
    expect(identifierUri('wikidata', '535')).toBeNull();
  });
});
