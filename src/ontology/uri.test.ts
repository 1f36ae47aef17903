import { conceptUri, entryUri, partUri, territoryUri } from './uri';

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
});
