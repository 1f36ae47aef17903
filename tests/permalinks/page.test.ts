import sharp from 'sharp';
import { bootApp, type TestApp } from '../support/boot';
import { commons, type Commons, type Document } from '../support/commons';
import { accept, SITE, URI_BASE, visitor } from '../support/visitor';

let app: TestApp;
let the: Commons;
let visit: ReturnType<typeof visitor>;
let performance: Document;
let production: Document;
let lake: Document;

beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  visit = visitor(app);
  ({ performance, production } = await the.evening({ statusReason: { fr: '</script><b>Neige</b>' } }));
  await the.update('production', production, { title: 'The Misanthrope' }, { locale: 'en' });
  await the.publish('production', production, { locale: 'en' });
});
afterAll(() => app.close());

const PAGE = '/performance/le-misanthrope-2027-03-12';

const attributesOf = (tag: string) =>
  Object.fromEntries([...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

describe('the page of an entry', () => {
  it('says what, when and where, with a label for each fact and a link to each related page', async () => {
    const { status, headers, text } = await visit(`/fr${PAGE}`);
    expect([status, headers['content-type'], headers['content-language']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'fr',
    ]);
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('<title>Le Misanthrope · OduS</title>');
    expect(text).toContain('<h1>Le Misanthrope</h1>');
    expect(factsOf(text)).toMatchObject({
      Date: '<time datetime="2027-03-12T20:30:00+01:00">vendredi 12 mars 2027 à 20h30</time>',
      Lieu: `<a href="${SITE}/fr/venue/theatre-du-brianconnais">Théâtre du Briançonnais</a>`,
      Commune: `<a href="${SITE}/fr/territory/insee_commune/05023">Briançon</a>`,
      Spectacle: `<a href="${SITE}/fr/production/le-misanthrope">Le Misanthrope</a>`,
      Organisateurs: `<a href="${SITE}/fr/organisation/theatre-du-brianconnais">Théâtre du Briançonnais</a>`,
    });
  });

  it('shows its picture in the size that the browser needs, and is the first of the page to come', async () => {
    const stored = { hash: 'nef', ext: '.jpg', mime: 'image/jpeg', provider: 'local', size: 84.1 };
    const { id } = await app.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ ...stored, name: 'nef.jpg', url: '/uploads/nef.jpg', width: 1200, height: 800 },
        formats: { small: { ...stored, url: '/uploads/small_nef.jpg', width: 500, height: 333 } },
      },
    });
    const licence = await the.concept('licence', 'etalab-2.0');
    const pictures = [{ file: id as number, alt: { fr: 'La nef' }, credit: 'Léa Martin', licence }];
    await the.update('performance', performance, { pictures });
    await the.publish('performance', performance);
    const [image = ''] = /<img [^>]*>/.exec((await visit(`/fr${PAGE}`)).text) ?? [];
    expect(attributesOf(image)).toEqual({
      src: `${SITE}/uploads/nef.jpg`,
      alt: 'La nef',
      width: '1200',
      height: '800',
      fetchpriority: 'high',
      decoding: 'async',
      srcset: `${SITE}/uploads/small_nef.jpg 500w, ${SITE}/uploads/nef.jpg 1200w`,
      sizes: '(min-width: 58rem) min(48rem, 62vw), calc(100vw - 2rem)',
    });
  });

  it('is in three languages, each leading to the others, and says what is left in French', async () => {
    const english = (await visit(`/en${PAGE}`)).text;
    expect(english).toContain('<h1>The Misanthrope</h1>');
    expect(english).toMatch(/<p class="lead"\s+lang="fr">Alceste/);
    expect(factsOf(english)).toMatchObject({ Date: expect.stringContaining('Friday 12 March 2027 at 20:30') });
    expect(english).toContain(`<link rel="canonical" href="${SITE}/en${PAGE}"/>`);
    for (const locale of ['fr', 'en', 'it']) {
      expect(english).toContain(`<link rel="alternate" hreflang="${locale}" href="${SITE}/${locale}${PAGE}"/>`);
      expect(english).toMatch(new RegExp(`<a\\s+href="${SITE}/${locale}${PAGE}"\\s+lang="${locale}"`));
    }
    expect(english).toContain(`<link rel="alternate" hreflang="x-default" href="${SITE}/fr${PAGE}"/>`);
    expect((await visit(`/it${PAGE}`)).text).toContain('venerdì 12 marzo 2027 alle ore 20:30');
  });

  it('carries its own data, and leads to the other formats and to the permanent address', async () => {
    const { text } = await visit(`/fr${PAGE}`);
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@id': `${URI_BASE}/id/performance/${performance.documentId}`,
      '@type': 'TheaterEvent',
      startDate: '2027-03-12T20:30:00+01:00',
    });
    expect(json).not.toMatch(/[<>&]/);
    for (const format of ['jsonld', 'ttl'])
      expect(text).toContain(`href="${SITE}/data/performance/${performance.documentId}.${format}"`);
    expect(text).toContain(`<a href="${URI_BASE}/id/performance/${performance.documentId}">`);
    expect(text).toContain('<meta name="description" content="Alceste ne supporte plus la comédie des autres."/>');
  });

  it('leads who sees something wrong to a form that says which page it is about', async () => {
    const { text } = await visit(`/fr${PAGE}`);
    const uri = `${URI_BASE}/id/performance/${performance.documentId}`;
    const form = `/fr/tell?about=${encodeURIComponent(uri)}`;
    expect(text).toContain(`<a href="${form}" rel="nofollow">Dites-le-nous</a>`);
    expect((await visit(form)).text).toContain(`value="${uri}"`);
  });

  it('goes into a calendar: as a file, or to the address where Google and Outlook take it', async () => {
    const file = `/data/performance/${performance.documentId}.ics`;
    const { text } = await visit(`/fr${PAGE}`);
    expect(text).toContain(`<link rel="alternate" type="text/calendar" href="${SITE}${file}"/>`);
    const calendar = await visit(file, accept('*/*'));
    expect([calendar.status, calendar.headers['content-type'], calendar.headers['content-disposition']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'attachment; filename="le-misanthrope-2027-03-12.ics"',
    ]);
    expect(calendar.text).toContain('DTSTART;TZID=Europe/Paris:20270312T203000');
    const [, google = ''] = /href="(https:\/\/calendar\.google\.com[^"]+)"/.exec(text) ?? [];
    const asked = new URL(google.replaceAll('&amp;', '&')).searchParams;
    expect(asked.get('text')).toBe('Le Misanthrope');
    expect(asked.get('dates')).toMatch(/^20270312T193000Z\/2027031\dT\d{6}Z$/);
    expect(text).toContain('href="https://outlook.live.com/calendar/0/deeplink/compose?path=');
    const { documentId } = production;
    expect((await visit(`/data/production/${documentId}.ics`)).status).toBe(404);
  });

  it('is shown by messages with a poster of its title when it has no picture', async () => {
    const { text } = await visit('/fr/production/le-misanthrope');
    const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(text) ?? [];
    expect(address).toBe(`${SITE}/data/production/${production.documentId}.jpg`);
    const picture = await visit(address.slice(SITE.length));
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(await sharp(picture.body).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  it('draws the marks of what people wrote in markdown', async () => {
    const description = 'Une **nuit** au [refuge](https://refuge.example/).';
    const venue = await the.publishNew('venue', await the.venueData({ name: 'Refuge', description }));
    expect((await visit(`/fr/venue/${venue.slug as string}`)).text).toContain(
      '<p>Une <strong>nuit</strong> au <a href="https://refuge.example/" rel="nofollow noopener ugc">refuge</a>.</p>',
    );
  });

  it('runs nothing', async () => {
    const { headers, text } = await visit(`/fr${PAGE}`);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' https: http:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(text.match(/<script(?! type="application\/ld\+json")|<style| style=| on\w+=/g)).toBeNull();
  });

  it('warns of a cancellation, and shows what people wrote as text', async () => {
    lake = await the.publishNew('venue', await the.venueData({ name: 'Salle du Lac & "Cie"' }));
    const values = await the.performanceData({
      production: production.documentId,
      venue: lake.documentId,
      startDate: '2027-03-20',
      eventStatus: 'cancelled',
      statusReason: { fr: 'Trop de neige & de vent, "vraiment" > 1 m' },
    });
    await the.publishNew('performance', values);
    const { text } = await visit('/fr/performance/le-misanthrope-2027-03-20');
    expect(text).toContain('<p>Annulé</p>');
    expect(text).toContain('Trop de neige &amp; de vent, &quot;vraiment&quot; > 1 m');
  });

  it('lists what comes next in a venue, of a show and of its company, cancelled dates being marked', async () => {
    const pages = [
      'production/le-misanthrope',
      'venue/theatre-du-brianconnais',
      'organisation/theatre-du-brianconnais',
    ];
    for (const page of pages) {
      const { text } = await visit(`/fr/${page}`);
      expect(datesOf(text)[0]).toMatchObject({
        day: '12 vendredi mars 2027',
        time: '20h30',
        address: `${SITE}/fr${PAGE}`,
        title: page.startsWith('production') ? 'Théâtre du Briançonnais, Briançon' : 'Le Misanthrope',
      });
    }
    const { text } = await visit(`/en/venue/${lake.slug as string}`);
    expect(datesOf(text)).toMatchObject([
      { day: '20 Saturday March 2027', time: '20:30', title: 'The Misanthrope', states: ['Cancelled'] },
    ]);
  });

  it('is still found under its former name', async () => {
    const chapel = await the.publishNew('venue', await the.venueData({ name: 'Chapelle des Pénitents' }));
    for (const slug of ['chapelle', 'chapelle-des-arts']) {
      await the.update('venue', chapel, { slug });
      await the.publish('venue', chapel);
    }
    for (const name of ['chapelle-des-penitents', 'chapelle', chapel.documentId]) {
      const { status, headers } = await visit(`/it/venue/${name}`);
      expect([status, headers.location]).toEqual([301, `${SITE}/it/venue/chapelle-des-arts`]);
    }
    expect((await visit('/fr/venue/penitents')).status).toBe(404);
    expect((await visit('/fr/venue/chapelle-des-arts')).status).toBe(200);
  });

  it('is the same whatever the case of its language in the address', async () => {
    const { status, headers } = await visit(`/FR${PAGE}`);
    expect([status, headers['content-language']]).toEqual([200, 'fr']);
    expect((await visit('/It/venue/nulle-part')).status).toBe(404);
  });

  it('exists for a room, a term and a commune too, under what identifies them', async () => {
    const venue = await the.publishNew('venue', await the.venueData({ name: 'Le Cube' }));
    const room = await the.publishNew('space', { ...(await the.base()), name: 'Studio', venue: venue.documentId });
    const answer = await visit(`/id/space/${room.documentId}`, accept('text/html', 'en'));
    expect(answer.headers.location).toBe(`${SITE}/en/space/${room.documentId}`);
    expect((await visit(`/en/space/${room.documentId}`)).text).toContain('<h1>Studio</h1>');
    expect((await visit('/it/concept/discipline/theatre')).text).toContain('<h1>Teatro</h1>');
    const town = (await visit('/fr/territory/insee_commune/05023')).text;
    expect(factsOf(town)).toMatchObject({ Code: '05023', 'Codes postaux': '05100' });
  });

  it('has a label in every language for every fact', async () => {
    for (const locale of ['fr', 'en', 'it']) {
      const { text } = await visit(`/${locale}${PAGE}`);
      expect(Object.keys(factsOf(text)).filter((label) => /^[a-z]+[A-Z]/.test(label))).toEqual([]);
    }
  });
});

/** The dates that a page lists. */
function datesOf(page: string) {
  const plain = (html = '') => html.replace(/<[^>]+>/g, '').trim();
  return [...page.matchAll(/<section class="day">([\s\S]*?)<\/section>/g)].flatMap(([, day = '']) => {
    const heading = plain(/<h3>([\s\S]*?)<\/h3>/.exec(day)?.[1]);
    return day
      .split('<li class="row')
      .slice(1)
      .map((row) => ({
        day: heading,
        time: plain(/<time[^>]*>(.*?)<\/time>/.exec(row)?.[1]),
        address: /<a href="([^"]+)"/.exec(row)?.[1],
        title: plain(/<a [^>]*>([\s\S]*?)<\/a>/.exec(row)?.[1]),
        states: [...row.matchAll(/<li class="off">(.*?)<\/li>/g)].map(([, state]) => state),
      }));
  });
}

/** The first value of each fact, by label. */
function factsOf(page: string): Record<string, string> {
  const facts = [...page.matchAll(/<dt>([\s\S]*?)<\/dt>\s*<dd[^>]*>([\s\S]*?)<\/dd>/g)];
  return Object.fromEntries(facts.map(([, label = '', value = '']) => [label, value.trim()]));
}
