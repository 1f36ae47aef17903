import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons } from '../support/commons';
let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

describe('a text', () => {
  it('INV-23 is composed, trimmed, without control characters, on the lines it needs', async () => {
    const production = await the.create(
      'production',
      await the.productionData({
        title: '  Le the\u0301a\u0302tre\u0000 des\nombres ',
        description: 'Un.\r\nDeux.\u200b',
      }),
    );
    expect(production).toMatchObject({ title: 'Le théâtre des ombres', description: 'Un.\nDeux.' });
  });

  it('INV-23 has no HTML, and markdown keeps links that lead to no script', async () => {
    const description = '**Voir** <b>ici</b><script>alert(1)</script> [ceci](javascript:alert(1)) <https://a.example>';
    const production = await the.create('production', await the.productionData({ description }));
    expect(production.description).toBe('**Voir** ici [ceci](#)) <https://a.example>');
  });

  it('INV-23 is clean in every language and in every list', async () => {
    const performance = await the.date({ noteOverride: { fr: ' <i>Bord</i> de scène ', en: 'Talk\u0007 back' } });
    expect(performance.noteOverride).toEqual({ fr: 'Bord de scène', en: 'Talk back' });
    const venue = await the.create('venue', await the.venueData({ alternateNames: [' Le <b>TDB</b>', ''] }));
    expect(venue.alternateNames).toEqual(['Le TDB']);
    expect(await brokenRules(the.update('venue', venue, { alternateNames: 'Le TDB' }))).toEqual([
      'INV-23 alternateNames',
    ]);
  });

  it('in several languages has French, and no language that nobody reads', async () => {
    expect(await messagesOf(the.date({ noteOverride: { en: 'Talk back' } }))).toEqual([
      expect.stringContaining('écrivez au moins le texte français.'),
    ]);
    expect(await brokenRules(the.date({ noteOverride: { fr: 'Débat', de: 'Gespräch' } }))).toEqual([
      'i18n noteOverride',
    ]);
    expect(await brokenRules(the.date({ noteOverride: 'Débat' }))).toEqual(['i18n noteOverride']);
  });

  it('is no longer than what readers show, drafts included', async () => {
    expect(await messagesOf(the.date({ titleOverride: { fr: 'a'.repeat(141) } }))).toEqual([
      expect.stringContaining('140 caractères au plus, il y en a 141. Raccourcissez le texte.'),
    ]);
    const teaser = 'a'.repeat(201);
    expect(await brokenRules(the.create('production', await the.productionData({ teaser })))).toEqual([
      'bounds teaser',
    ]);
  });
});

describe('a value', () => {
  it('is within what its field admits, drafts included', async () => {
    expect(await messagesOf(the.date({ ageMin: 121 }))).toEqual([
      'Âge minimum : la plus grande valeur admise est 120.',
    ]);
    expect(await messagesOf(the.date({ audienceAccess: 'friends' }))).toEqual([
      expect.stringContaining(
        '« friends » n’est pas une valeur admise. Choisissez parmi : everyone, members, education.',
      ),
    ]);
    const links = Array.from({ length: 21 }, (_, n) => ({ url: `https://a.example/${n}` }));
    expect(await brokenRules(the.date({ links }))).toEqual(['bounds links']);
  });

  it('that is a web address or a phone number can be used as such', async () => {
    expect(await brokenRules(the.date({ links: [{ url: 'javascript:alert(1)' }] }))).toEqual(['format links.0.url']);
    expect(await brokenRules(the.date({ booking: { phone: '04 92 25' } }))).toEqual(['format booking.phone']);
    for (const phone of ['+33 (0)4 92 25 52 52', '04 92 25 52 52', 'Tél. 04.92.25.52.52']) {
      const date = await the.date({ booking: { phone, url: 'www.theatre.example/7' } });
      expect((await the.read('performance', date)).booking).toMatchObject({
        phone: '+33492255252',
        url: 'https://www.theatre.example/7',
      });
    }
  });

  it('that is an hour, a date or a number is read as people type it, or refused beside its field', async () => {
    const typed = { startDate: '12 mars 2027', startTime: '2045', doorTime: '20h', capacity: '1 200' };
    const date = await the.date({ ...typed, offers: [{ price: '12,50 €', currency: 'EUR' }] });
    expect(await the.read('performance', date)).toMatchObject({
      startDate: '2027-03-12',
      startTime: '20:45:00.000',
      doorTime: '20:00:00.000',
      capacity: 1200,
      offers: [{ price: 12.5 }],
    });
    const before = { startTime: 'le soir', startDate: '31/02/2027', capacity: 'complet', offers: [{ price: 'cher' }] };
    expect(await brokenRules(the.update('performance', date, before))).toEqual([
      'format startTime',
      'format startDate',
      'format capacity',
      'format offers.0.price',
    ]);
    expect(await messagesOf(the.update('performance', date, { startTime: '15h et 20h30' }))).toEqual([
      'Heure : « 15h et 20h30 » peut se lire de plusieurs façons (15:00, 20:30). Écrivez celle que vous voulez dire.',
    ]);
  });
});

describe('a term', () => {
  it('belongs to the vocabulary of its field', async () => {
    const audience = await the.concept('audience', 'families');
    expect(await messagesOf(the.date({ form: audience }))).toEqual([
      expect.stringMatching(
        /« .+ » n’est pas un terme de cette liste \(Forme de l'événement\)\. Choisissez un terme de la liste\./,
      ),
    ]);
  });

  it('INV-24 that is deprecated stays where it is, and is not chosen any more', async () => {
    const service = await the.concept('access-service', 'fading', { prefLabel: { fr: 'Ancien service' } });
    const before = await the.date({ accessServices: [service] });
    await the.update('concept', { documentId: service }, { state: 'deprecated' });
    expect(await brokenRules(the.update('performance', before, { capacity: 80 }))).toEqual([]);
    expect(await brokenRules(the.publish('performance', before))).toEqual([]);
    expect((await the.read('performance', before)).accessServices).toHaveLength(1);
    expect(await messagesOf(the.date({ accessServices: [service] }))).toEqual([
      expect.stringContaining('le terme « Ancien service » n’est plus en usage. Choisissez un autre terme.'),
    ]);
  });

  it('of genre is of a discipline of the show', async () => {
    const dance = await the.concept('discipline', 'test_dance');
    const tango = await the.concept('genre', 'test_tango', { broader: [dance] });
    const genres = { genres: [tango] };
    expect(await brokenRules(the.create('production', await the.productionData(genres)))).toEqual([
      'vocabulary genres',
    ]);
    const danced = await the.productionData({ ...genres, disciplines: [dance] });
    expect(await brokenRules(the.create('production', danced))).toEqual([]);
  });

  it('is narrower than terms of its own vocabulary only', async () => {
    const audience = await the.concept('audience', 'families');
    const term = { scheme: await the.vocabulary('venue-kind'), prefLabel: { fr: 'Grange' }, broader: [audience] };
    expect(await brokenRules(the.create('concept', { ...term, code: 'barn_of_families' }))).toEqual([
      'vocabulary broader',
    ]);
  });
});
