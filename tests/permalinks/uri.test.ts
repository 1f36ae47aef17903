import { bootApp, type TestApp } from '../support/boot';
import { commons, type Commons, type Document } from '../support/commons';
import { accept, readTurtle, SITE, URI_BASE, visitor } from '../support/visitor';

let app: TestApp;
let the: Commons;
let visit: ReturnType<typeof visitor>;
let performance: Document;
let venue: Document;

beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  visit = visitor(app);
  ({ performance, venue } = await the.evening());
});
afterAll(() => app.close());

const uriPath = () => `/id/performance/${performance.documentId}`;
const newVenue = async (data: object) => the.publishNew('venue', await the.venueData(data as Record<string, unknown>));

describe('the URI of an entry', () => {
  it('leads people to the page in their language, and machines to the data that they ask for', async () => {
    const addresses: [headers: Record<string, string>, location: string][] = [
      [accept('text/html,application/xhtml+xml,*/*;q=0.8'), `${SITE}/fr/performance/le-misanthrope-2027-03-12`],
      [accept('text/html', 'en-GB,en;q=0.9'), `${SITE}/en/performance/le-misanthrope-2027-03-12`],
      [accept('text/html', 'it'), `${SITE}/it/performance/le-misanthrope-2027-03-12`],
      [accept('text/html', 'de'), `${SITE}/fr/performance/le-misanthrope-2027-03-12`],
      [{}, `${SITE}/fr/performance/le-misanthrope-2027-03-12`],
      [accept('application/ld+json'), `${SITE}/data/performance/${performance.documentId}.jsonld`],
      [accept('application/json'), `${SITE}/data/performance/${performance.documentId}.jsonld`],
      [accept('text/turtle;q=1,text/html;q=0.5'), `${SITE}/data/performance/${performance.documentId}.ttl`],
    ];
    for (const [headers, location] of addresses) {
      const answer = await visit(uriPath(), headers);
      expect([answer.status, answer.headers.location]).toEqual([303, location]);
      expect(answer.headers.vary).toMatch(/Accept, Accept-Language/);
    }
  });

  it('says which formats there are to who accepts none of them', async () => {
    const answer = await visit(uriPath(), accept('image/png'));
    expect(answer.status).toBe(406);
    expect(answer.body.error.message).toBe(
      'Cette adresse répond dans ces formats : text/html, application/ld+json, text/turtle, application/json.',
    );
  });

  it('leads nowhere when it names what no database keeps', async () => {
    for (const path of ['/id/venue/%00', '/data/venue/%00.ttl', '/fr/venue/%00'])
      expect((await visit(path, accept('text/html'))).status).toBe(404);
  });

  it('leads to the entry that it was merged into', async () => {
    const duplicate = await newVenue({ name: 'Théâtre de Briançon' });
    await the.update('venue', duplicate, { replacedBy: venue.documentId });
    await app.strapi.documents('api::venue.venue').unpublish({ documentId: duplicate.documentId });
    const answer = await visit(`/id/venue/${duplicate.documentId}`);
    expect([answer.status, answer.headers.location]).toEqual([301, `${URI_BASE}/id/venue/${venue.documentId}`]);
    const data = await visit(`/data/venue/${duplicate.documentId}.ttl`);
    expect([data.status, data.headers.location]).toEqual([301, `${SITE}/data/venue/${venue.documentId}.ttl`]);
    const page = await visit('/it/venue/theatre-de-briancon');
    expect([page.status, page.headers.location]).toEqual([301, `${SITE}/it/venue/theatre-du-brianconnais`]);
  });

  it('says of a deleted entry what it was, since when and why, in the format that is asked for', async () => {
    const chapel = await newVenue({ name: 'Chapelle Saint-Roch' });
    await the.remove('venue', chapel);
    await app.strapi.db.query('api::tombstone.tombstone').update({
      where: { targetDocumentId: chapel.documentId },
      data: { deletedAt: '2026-11-20T09:00:00.000Z', reason: 'Saisie deux fois <ici>' },
    });
    const path = `/id/venue/${chapel.documentId}`;

    const french = await visit(path, accept('text/html'));
    expect([french.status, french.headers['content-language']]).toEqual([410, 'fr']);
    for (const text of ['Fiche supprimée', 'Lieu', 'vendredi 20 novembre 2026', 'Saisie deux fois &lt;ici>'])
      expect(french.text).toContain(text);
    expect((await visit(path, accept('text/html', 'en'))).text).toContain('Friday 20 November 2026');
    expect((await visit(path, accept('text/html', 'it'))).text).toContain('venerdì 20 novembre 2026');
    expect((await visit('/en/venue/chapelle-saint-roch')).status).toBe(410);

    const turtle = await visit(path, accept('text/turtle'));
    expect([turtle.status, turtle.headers['content-type']]).toEqual([410, 'text/turtle; charset=utf-8']);
    const said = readTurtle(turtle.text).map(({ predicate, object }) => [predicate.value.split('#')[1], object.value]);
    expect(Object.fromEntries(said)).toEqual({
      type: 'https://www.w3.org/ns/activitystreams#Tombstone',
      formerType: `${URI_BASE}/vocabulary#venue`,
      deleted: '2026-11-20',
      summary: 'Saisie deux fois <ici>',
    });
    const json = await visit(path, accept('application/ld+json'));
    expect([json.status, JSON.parse(json.text)['@id']]).toEqual([410, `${URI_BASE}${path}`]);
  });

  it('tells nobody apart what does not exist, what is a draft and what may not be seen', async () => {
    const draft = await the.create('venue', await the.venueData({ name: 'Salle en projet' }));
    const restricted = await newVenue({ name: 'Salle des adhérents', visibility: 'members' });
    const embargoed = await newVenue({ name: 'Salle secrète', embargoUntil: '2099-01-01T00:00:00.000Z' });
    const unpublished = await newVenue({ name: 'Salle fermée' });
    await app.strapi.documents('api::venue.venue').unpublish({ documentId: unpublished.documentId });
    const withdrawn = await the.publishNew('person', {
      ...(await the.base()),
      displayName: 'Camille Retrait',
      publicationBasis: 'withdrawn',
    });
    const hidden = [
      ...[draft, restricted, embargoed, unpublished].map(({ documentId }) => `venue/${documentId}`),
      `person/${withdrawn.documentId}`,
      ...['venue/unknown', 'source/abc', 'nothing/abc', 'venue', 'venue/a/b', 'concept/discipline/nothing'],
    ];
    for (const type of ['text/html', 'application/ld+json', 'text/turtle']) {
      const answers = [];
      for (const path of hidden) answers.push(await visit(`/id/${path}`, accept(type)));
      expect(answers.map(({ status }) => status)).toEqual(hidden.map(() => 404));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    }
    const pages = ['salle-en-projet', 'salle-des-adherents', 'salle-secrete', 'salle-fermee', 'nulle-part', '%E0%A4%A'];
    const bodies = [];
    for (const slug of pages) bodies.push(await visit(`/fr/venue/${slug}`));
    bodies.push(await visit('/fr/person/camille-retrait'));
    expect(new Set(bodies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(bodies[0]?.status).toBe(404);
    expect(bodies[0]?.text).toContain('Rien n’est publié à cette adresse.');
    for (const format of ['jsonld', 'ttl'])
      expect((await visit(`/data/venue/${embargoed.documentId}.${format}`)).status).toBe(404);
  });

  it('says nothing of what was deleted when nobody could see it, nor of the name of a person', async () => {
    const restricted = await newVenue({ name: 'Local des adhérents', visibility: 'members' });
    await the.remove('venue', restricted);
    expect((await visit(`/id/venue/${restricted.documentId}`)).status).toBe(404);
    const person = async (displayName: string, publicationBasis: string) =>
      the.publishNew('person', { ...(await the.base()), displayName, publicationBasis });
    const withdrawn = await person('Claude Oubli', 'withdrawn');
    const consented = await person('Alex Départ', 'consented');
    await the.remove('person', withdrawn);
    await the.remove('person', consented);
    expect((await visit(`/id/person/${withdrawn.documentId}`)).status).toBe(404);
    expect((await visit(`/id/person/${consented.documentId}`)).status).toBe(410);
    expect((await visit('/fr/person/alex-depart')).status).toBe(404);
  });

  it('tells programs in JSON that nothing is published', async () => {
    const answer = await visit('/data/venue/unknown.ttl', accept('*/*', 'en'));
    expect([answer.status, answer.body.error]).toEqual([
      404,
      { status: 404, name: 'NotFoundError', message: 'Nothing is published at this address.', details: {} },
    ]);
  });

  it('does not lead from a duplicate to what may not be seen', async () => {
    const kept = await newVenue({ name: 'Salle réservée', visibility: 'members' });
    const duplicate = await newVenue({ name: 'Salle réservée bis' });
    await the.update('venue', duplicate, { replacedBy: kept.documentId });
    await app.strapi.documents('api::venue.venue').unpublish({ documentId: duplicate.documentId });
    expect((await visit(`/id/venue/${duplicate.documentId}`)).status).toBe(404);
  });

  it('hides neither the admin, nor the API, nor the files of the site', async () => {
    expect((await visit('/api/channels')).status).toBe(200);
    expect((await visit('/admin/init')).status).toBe(200);
    expect((await visit('/site/site.000000000000.css')).headers['content-type']).toBe('text/css; charset=utf-8');
    expect((await visit('/fr/unknown/abc')).status).toBe(404);
  });
});
