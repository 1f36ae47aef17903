import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { drain, partners } from '../support/partners';
import { readPdf } from '../support/pdf-text';
import { zipEntry } from '../support/zip-entry';

const TITLE = '#eval("1+1") $x^2$ & *Cie* @label 5 < 6';
const AGENDA = '/api/channels/agenda';

let app: TestApp;
let p: ReturnType<typeof partners>;
let channel: { documentId: string };
let date: { documentId: string };
let base: Record<string, unknown>;

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  channel = await p.save('agenda', { source: 'performances', name: { fr: 'Agenda d’hiver' }, locales: ['fr', 'en'] });
  await p.save('ferme', { source: 'performances', name: { fr: 'Fermé' }, isPublic: false });
  await p.save('sans-papier', { source: 'performances', formats: ['ics', 'txt'] });
  await p.save('lieux', { source: 'venues', name: { fr: 'Lieux' } });
  const commune = await the.territory();
  const address = { street: '1 rue Haute', locality: 'Briançon', postalCode: '05100', countryCode: 'FR', commune };
  const venue = await the.publishNew('venue', await the.venueData({ name: 'Salle des fêtes', address }));
  const production = await the.publishNew('production', await the.productionData({ title: TITLE }));
  base = { production: production.documentId, venue: venue.documentId, pricing: 'free' };
  const dates = { startDate: '2027-03-12', startTime: '20:30', bookingStatus: 'sold_out' };
  date = await the.publishNew('performance', await the.performanceData({ ...base, ...dates }));
  await the.publishNew(
    'performance',
    await the.performanceData({ ...base, startDate: '2027-03-13', startTime: '11:00' }),
  );
  await drain(app.strapi);
});
afterAll(() => app.close());

/** A date of the same show in the same venue. */
const publishDate = async (values: Record<string, unknown>) => {
  await p.the.publishNew('performance', await p.the.performanceData({ ...base, ...values }));
  await drain(app.strapi);
};
const read = (path: string) => request(app.server).get(path).responseType('blob');
const linesOf = (body: unknown): string[] => readPdf(body as Buffer).pages.flat();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a programme to print', () => {
  it('is a document in the language that was asked for, each date under its day, hostile titles as text', async () => {
    const { status, headers, body } = await read(`${AGENDA}.pdf`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe('inline; filename="agenda-a4.pdf"');
    const { language, title, isTagged, universalAccess, links } = readPdf(body as Buffer);
    expect({ language, title, isTagged, universalAccess }).toEqual({
      ...{ language: 'fr', title: 'Agenda d’hiver', isTagged: true, universalAccess: '1' },
    });
    const text = plain(linesOf(body).join(' ')).replace(/ +/g, ' ');
    expect(text).toMatch(/mars 2027 Vendredi 12 mars 20h30 .*Complet.* Samedi 13 mars 11h /);
    expect(text).toContain(TITLE);
    expect(links).toContain(`https://odus.example/id/performance/${date.documentId}`);
    expect(links).toContain('http://localhost:1337/fr/agenda');
    expect(links).toContain('http://localhost:1337/fr/tell?about=%2Ffr%2Fagenda');
  });

  it.each(['a4', 'a5', 'poster', 'tent'])('comes in the layout %s, by commune or by day', async (layout) => {
    const { status, headers, body } = await read(`${AGENDA}.pdf?layout=${layout}&by=commune&locale=en`);
    expect([status, headers['content-disposition']]).toEqual([200, `inline; filename="agenda-${layout}-commune.pdf"`]);
    expect(readPdf(body as Buffer).language).toBe('en');
    expect(plain(linesOf(body).join(' '))).toContain('Briançon');
  });

  it('is narrowed as every format, and given again from memory to who has it', async () => {
    const asIs = { 'Accept-Encoding': 'identity' };
    const { headers, body } = await read(`${AGENDA}.pdf?layout=a5&from=2027-03-13`).set(asIs);
    const text = plain(linesOf(body).join(' '));
    expect(text).toContain('Samedi 13 mars');
    expect(text).not.toContain('Vendredi 12 mars');
    const again = await request(app.server)
      .get(`${AGENDA}.pdf?from=2027-03-13&layout=a5`)
      .set({ ...asIs, 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    const head = await request(app.server).head(`${AGENDA}.pdf?layout=a5&from=2027-03-13`).set(asIs);
    expect([head.status, head.headers['content-length']]).toEqual([200, headers['content-length']]);
  });

  it('says which layouts and which divisions there are', async () => {
    const layout = await request(app.server).get(`${AGENDA}.pdf?layout=a6`);
    expect([layout.status, layout.body.error.message]).toEqual([
      ...[400, 'Le paramètre « layout » ne convient pas : une valeur parmi a4, a5, poster, tent.'],
    ]);
    const by = await request(app.server).get('/api/channels/lieux.pdf?by=day');
    expect(by.body.error.message).toBe('Le paramètre « by » ne convient pas : une valeur parmi name, commune.');
    expect((await request(app.server).get(`${AGENDA}.txt?layout=a4`)).status).toBe(400);
  });

  it('says the days that were asked for, over what lasts longer too', async () => {
    const form = await p.the.concept('event-form', 'exhibition');
    await publishDate({ form, startDate: '2027-05-03', endDate: '2027-06-20' });
    const { body } = await read(`${AGENDA}.pdf?from=2027-05-08&to=2027-05-09`);
    expect(linesOf(body).map(plain)).toContain('Du samedi 8 au dimanche 9 mai 2027');
  });

  it('says the day of its dates again over each column, and its imprint under the last of them', async () => {
    for (let hour = 10; hour < 24; hour += 1) await publishDate({ startDate: '2027-04-10', startTime: `${hour}:00` });
    const { body } = await read(`${AGENDA}.pdf?from=2027-04-10&to=2027-04-10`);
    const { pages, isTagged, universalAccess } = readPdf(body as Buffer);
    expect([pages.length, isTagged, universalAccess]).toEqual([1, true, '1']);
    expect(
      linesOf(body)
        .map(plain)
        .filter((line) => line === 'Samedi 10 avril'),
    ).toHaveLength(2);
  });

  it('is of what has no date too, from A to Z', async () => {
    const { status, body } = await read('/api/channels/lieux.pdf?layout=a5');
    expect(status).toBe(200);
    expect(plain(linesOf(body).join(' '))).toContain('Salle des fêtes');
  });

  it('is closed where its channel is, and absent where its partner switched it off', async () => {
    expect((await read('/api/channels/ferme.pdf')).status).toBe(404);
    expect((await read('/api/channels/sans-papier.pdf')).status).toBe(404);
    expect((await read('/api/channels/sans-papier.txt')).status).toBe(200);
  });

  it('is documented with its own parameters', async () => {
    const { body } = await request(app.server).get(`${AGENDA}/openapi.json`);
    const { parameters } = body.paths[`${AGENDA}.pdf`].get as { parameters: { name: string; schema: object }[] };
    expect(parameters.filter(({ name }) => ['layout', 'by'].includes(name)).map(({ schema }) => schema)).toEqual([
      { type: 'string', enum: ['a4', 'a5', 'poster', 'tent'] },
      { type: 'string', enum: ['day', 'commune', 'name'] },
    ]);
  });
});

describe('an agenda for the press', () => {
  it('has one line a date in the house style that the channel chose, in a text and in a document', async () => {
    const line = `ven. 12 mars, 20h30 — ${TITLE}, Théâtre du Briançonnais, Salle des fêtes (Briançon), Gratuit [Complet]`;
    expect(plain((await p.get('/agenda.txt')).text)).toContain(`\n${line}\n`);
    const token = await logInAsAdministrator(app);
    const saved = await request(app.server)
      .put(`/channels/channels/${channel.documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ pressStyle: 'hour' });
    expect(saved.body.data.pressStyle).toBe('hour');
    expect(plain((await p.get('/agenda.txt')).text)).toContain(`20h30 : ${TITLE}`);
    const { headers, body } = await read(`${AGENDA}.docx`);
    expect(headers['content-type']).toContain('wordprocessingml.document');
    expect(headers['content-disposition']).toBe('inline; filename="agenda.docx"');
    const text = zipEntry(body as Buffer, 'word/document.xml') ?? '';
    expect(plain(text)).toContain('20h30 : #eval(&quot;1+1&quot;) $x^2$ &amp; *Cie*');
  });

  it('refuses a style that there is not', async () => {
    const token = await logInAsAdministrator(app);
    const { status } = await request(app.server)
      .put(`/channels/channels/${channel.documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ pressStyle: '{title} {constructor}' });
    expect(status).toBe(400);
  });
});
