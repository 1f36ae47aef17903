import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons } from '../support/commons';
let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const identifier = async (scheme: string, value: string) => ({
  scheme: await the.concept('identifier-scheme', scheme),
  value,
});
const company = async (name: string, ...externalIds: object[]) =>
  the.create('organisation', { ...(await the.base()), name, externalIds });

describe('an external identifier', () => {
  it('INV-19 has the form of its scheme', async () => {
    expect(await messagesOf(company('Irini', await identifier('siret', '73282932000075')))).toEqual([
      expect.stringContaining('« 73282932000075 » n’a pas la forme d’un identifiant SIRET. Vérifiez la saisie.'),
    ]);
    for (const [scheme, value] of Object.entries({ wikidata: '535', isni: '0000000121032684', rna: '0520' }))
      expect(await brokenRules(company('Irini', await identifier(scheme, value)))).toEqual([
        'INV-19 externalIds.0.value',
      ]);
  });

  it('INV-19 is kept without spaces, with the address of what it identifies', async () => {
    const irini = await company(
      'Irini',
      await identifier('isni', '0000 0001 2103 2683'),
      await identifier('wikidata', 'Q535'),
      await identifier('siren', '732 829 320'),
    );
    expect((await the.read('organisation', irini)).externalIds).toEqual([
      expect.objectContaining({ value: '0000000121032683', uri: 'https://isni.org/isni/0000000121032683' }),
      expect.objectContaining({ value: 'Q535', uri: 'http://www.wikidata.org/entity/Q535' }),
      expect.objectContaining({ value: '732829320', uri: null }),
    ]);
  });

  it('INV-19 is one of its scheme in an entry, unless the scheme allows several', async () => {
    const twice = [await identifier('wikidata', 'Q1001'), await identifier('wikidata', 'Q1002')];
    expect(await brokenRules(company('Irini', ...twice))).toEqual(['INV-19 externalIds.1.value']);
    const sites = [await identifier('url', 'https://a.example'), await identifier('url', 'https://b.example')];
    expect(await brokenRules(company('Irini', ...sites))).toEqual([]);
  });

  it('INV-19 is that of one live entry: another is a conflict, which names the first', async () => {
    const first = await company('Ensemble Irini', await identifier('wikidata', 'Q2001'));
    const double = company('Irini (ensemble)', await identifier('wikidata', 'Q2001'));
    await expect(double).rejects.toMatchObject({ name: 'ConflictError', status: 409 });
    expect(await messagesOf(double)).toEqual([
      expect.stringContaining(
        'la fiche « Ensemble Irini » porte déjà l’identifiant Wikidata Q2001. Complétez cette fiche plutôt que d’en créer une autre.',
      ),
    ]);
    const successor = await company('Irini');
    await the.update('organisation', first, { replacedBy: successor.documentId });
    const taken = { externalIds: [await identifier('wikidata', 'Q2001')] };
    expect(await brokenRules(the.update('organisation', successor, taken))).toEqual([]);
  });
});

describe('the slug of an entry', () => {
  it('is made once of its French title, and is its own', async () => {
    const [first, second] = [await company("L'Étoile du Nord"), await company("L'Étoile du Nord")];
    expect([first.slug, second.slug]).toEqual(['letoile-du-nord', 'letoile-du-nord-2']);
    expect(await the.update('organisation', first, { name: 'La Boréale' })).toMatchObject({ slug: 'letoile-du-nord' });
    expect(await messagesOf(the.update('organisation', first, { slug: 'letoile-du-nord-2' }))).toEqual([
      expect.stringContaining('« letoile-du-nord-2 » sert déjà à une autre fiche. Choisissez-en un autre.'),
    ]);
    expect(await brokenRules(the.update('organisation', first, { slug: "L'Étoile" }))).toEqual(['slug slug']);
  });

  it('of a hall is its own in its venue only', async () => {
    const [theatre, church] = [
      await the.create('venue', await the.venueData()),
      await the.create('venue', await the.venueData()),
    ];
    const hall = async (venue: { documentId: string }) =>
      the.create('space', { ...(await the.base()), name: 'Grande salle', venue: venue.documentId });
    expect([(await hall(theatre)).slug, (await hall(church)).slug]).toEqual(['grande-salle', 'grande-salle']);
    expect((await hall(church)).slug).toBe('grande-salle-2');
  });

  it('is not the one under which another is published, or was', async () => {
    const ada = await the.publishNew('person', await the.personData({ displayName: 'Ada Connue' }));
    await the.update('person', ada, { slug: 'ada-inconnue' });
    const other = await the.create('person', await the.personData({ displayName: 'Ada' }));
    const taken = () => brokenRules(the.update('person', other, { slug: 'ada-connue' }));
    expect(await taken()).toEqual(['slug slug']);
    await the.publish('person', ada);
    expect(await taken()).toEqual(['slug slug']);
  });

  it('keeps leading to it after a change, once it was published', async () => {
    const lila = await the.publishNew('person', await the.personData({ displayName: 'Lila Ancienne' }));
    await the.update('person', lila, { slug: 'lila-provisoire' });
    const renamed = await the.update('person', lila, { slug: 'lila-nouvelle' }, { status: 'published' });
    expect(renamed.formerSlugs).toEqual(['lila-ancienne']);
    const back = await the.update('person', lila, { slug: 'lila-ancienne' }, { status: 'published' });
    expect(back.formerSlugs).toEqual(['lila-nouvelle']);
    expect(await the.update('person', lila, { formerSlugs: [] })).toMatchObject({ formerSlugs: ['lila-nouvelle'] });
  });
});

describe('a code', () => {
  it('of a term is well formed and its own in its vocabulary', async () => {
    const term = async (code: string) =>
      the.create('concept', {
        ...{ code, scheme: await the.vocabulary('discipline'), prefLabel: { fr: code }, state: 'proposed' },
      });
    await term('glass_harmonica');
    expect(await brokenRules(term('Glass Harmonica'))).toEqual(['code code']);
    expect(await messagesOf(term('glass_harmonica'))).toEqual([
      'Code : le code « glass_harmonica » existe déjà. Choisissez-en un autre.',
    ]);
    expect(await brokenRules(the.create('concept', { prefLabel: { fr: 'Sans code' } }))).toEqual([
      'required scheme',
      'required code',
    ]);
  });

  it('of a term may change while it is proposed, and is fixed afterwards', async () => {
    const term = { documentId: await the.concept('discipline', 'serpent', { state: 'proposed' }) };
    await the.update('concept', term, { code: 'serpent_horn' });
    await the.update('concept', term, { state: 'active' });
    expect(await messagesOf(the.update('concept', term, { code: 'serpent' }))).toEqual([
      expect.stringContaining('le code ne change plus, des fiches et des partenaires s’en servent.'),
    ]);
  });

  it('of a vocabulary, a territory or a complementary field is its own', async () => {
    const vocabulary = { code: 'instrument', title: { fr: 'Instrument' } };
    await the.create('vocabulary', vocabulary);
    expect(await brokenRules(the.create('vocabulary', vocabulary))).toEqual(['code code']);
    const facet = { key: 'parkingPlaces', label: { fr: 'Stationnement' }, appliesTo: ['venue'] };
    const created = await the.create('facet', facet);
    expect(await brokenRules(the.create('facet', facet))).toEqual(['code key']);
    expect(await brokenRules(the.update('facet', created, { key: 'parking' }))).toEqual(['code key']);
    await the.territory();
    const briancon = { code: '05023', codeType: 'insee_commune', name: 'Briançon' };
    expect(await brokenRules(the.create('territory', briancon))).toEqual(['code code']);
    expect(await brokenRules(the.create('territory', { ...briancon, codeType: 'local' }))).toEqual([]);
  });
});
