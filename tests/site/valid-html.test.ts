import { bootApp, type TestApp } from '../support/boot';
import { commons, type Commons } from '../support/commons';
import { accept, visitor } from '../support/visitor';
import { htmlErrors } from '../support/valid-html';

let app: TestApp;
let the: Commons;
let visit: ReturnType<typeof visitor>;

/** What somebody writes by mistake, or to harm. */
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)> & ' ]]> <!-- \u202Eabc {{7*7}} ${'long'.repeat(60)}`;

beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  visit = visitor(app);
  await the.evening({ statusReason: { fr: HOSTILE } });
  const venue = await the.publishNew(
    'venue',
    await the.venueData({ name: `Salle ${HOSTILE.slice(0, 120)}`, slug: 'salle', description: HOSTILE }),
  );
  const [production] = await app.strapi
    .documents('api::production.production')
    .findMany({ status: 'published', limit: 1 });
  await the.publishNew(
    'performance',
    await the.performanceData({
      ...{ production: production?.documentId, venue: venue.documentId, startDate: '2027-04-02' },
      ...{ eventStatus: 'cancelled', statusReason: { fr: HOSTILE }, slug: 'hostile' },
    }),
  );
});
afterAll(() => app.close());

describe('the HTML of a page', () => {
  it.each([
    '/fr/performance/le-misanthrope-2027-03-12',
    '/en/performance/hostile',
    '/fr/production/le-misanthrope',
    '/it/venue/salle',
    '/fr/organisation/theatre-du-brianconnais',
    '/fr/concept/discipline/theatre',
    '/fr/territory/insee_commune/05023',
    '/fr/venue/nulle-part',
    '/join',
    '/join/sent',
    '/fr/privacy',
    '/guide',
    '/guide/reading-a-channel',
  ])('is valid, and nothing that somebody wrote is taken for markup: %s', async (path) => {
    const { text, type } = await visit(path, accept('text/html'));
    expect(type).toBe('text/html');
    expect(await htmlErrors(text)).toEqual([]);
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")|<img src=x|onerror=alert\(1\)>(?! &amp;)/);
  });
});
