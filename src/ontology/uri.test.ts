import { conceptUri, entryUri, identifierOfUri, identifierPath, parseIdentifier, partUri, territoryUri } from './uri';

const BASE = 'https://data.example.org';

describe('a URI', () => {
  it('is made of the type and the identifier, never of the slug', () => {
    expect(entryUri(BASE, 'api::event-group.event-group', 'abc')).toBe('https://data.example.org/id/group/abc');
    expect(conceptUri(BASE, 'discipline', 'music')).toBe('https://data.example.org/id/concept/discipline/music');
    expect(territoryUri(`${BASE}/`, 'insee_commune', '05023')).toBe(
      'https://data.example.org/id/territory/insee_commune/05023',
    );
    expect(partUri(`${BASE}/id/performance/abc`, 'offer', 'o1')).toBe(`${BASE}/id/performance/abc#offer-o1`);
  });

  it('stays a URI whatever an import gave as an identifier', () => {
    expect(entryUri(BASE, 'api::venue.venue', 'a/b c')).toBe('https://data.example.org/id/venue/a%2Fb%20c');
  });

  it('is read back as what it names, and no other address is', () => {
    expect(identifierOfUri(BASE, entryUri(BASE, 'api::venue.venue', 'a/b c'))).toEqual({
      segment: 'venue',
      key: ['a/b c'],
    });
    expect(identifierOfUri(BASE, `${BASE}/id/performance/abc#offer-o1`)).toEqual({
      segment: 'performance',
      key: ['abc'],
    });
    expect(identifierPath({ segment: 'concept', key: ['discipline', 'music'] })).toBe('concept/discipline/music');
    const others = [
      'venue',
      'venue/',
      'venue/a/b',
      'concept/music',
      'user/1',
      'venue/%E0%A4%A',
      'venue/%00',
      'concept/music/a%00',
      '',
    ];
    expect(others.map(parseIdentifier)).toEqual(others.map(() => null));
    expect(identifierOfUri(BASE, 'https://elsewhere.example/id/venue/abc')).toBeNull();
  });
});
