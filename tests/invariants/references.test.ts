import { warningsOf } from '../../src/write-rules/warnings';
import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons, type Document } from '../support/commons';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const work = async (title: string, data: object = {}) => the.create('work', await the.workData({ title, ...data }));
const group = async (name: string, parent?: Document) =>
  the.create(
    'event-group',
    await the.groupData({ name, kind: await the.concept('group-kind', 'cycle'), parent: parent?.documentId ?? null }),
  );

describe('entries that come from others', () => {
  it('INV-16 never come from themselves', async () => {
    const moliere = await work('Le Misanthrope');
    const adaptation = await work('Alceste', { basedOn: [moliere.documentId] });
    const film = await work('Alceste, le film', { basedOn: [adaptation.documentId] });
    expect(await messagesOf(the.update('work', moliere, { basedOn: [film.documentId] }))).toEqual([
      'D’après : « Alceste, le film » dépend déjà de cette fiche, ce lien ferait une boucle. Choisissez une autre fiche.',
    ]);
    expect(await brokenRules(the.update('work', moliere, { basedOn: [moliere.documentId] }))).toEqual([
      'INV-16 basedOn',
    ]);
  });

  it('INV-16 never come from themselves: productions, groups, structures, terms', async () => {
    const first = await the.create('production', await the.productionData());
    const rerun = await the.create('production', await the.productionData({ rerunOf: first.documentId }));
    expect(await brokenRules(the.update('production', first, { rerunOf: rerun.documentId }))).toEqual([
      'INV-16 rerunOf',
    ]);

    const season = await group('Saison');
    const cycle = await group('Cycle', season);
    expect(await brokenRules(the.update('event-group', season, { parent: cycle.documentId }))).toEqual([
      'INV-16 parent',
    ]);

    const steward = { documentId: await the.steward() };
    const heir = await the.create('organisation', { name: 'Héritière', predecessors: [steward.documentId] });
    expect(await brokenRules(the.update('organisation', steward, { predecessors: [heir.documentId] }))).toEqual([
      'INV-16 predecessors',
    ]);

    const music = await the.concept('discipline', 'test_music');
    const song = await the.concept('discipline', 'test_song', { broader: [music] });
    expect(await brokenRules(the.update('concept', { documentId: music }, { broader: [song] }))).toEqual([
      'INV-16 broader',
    ]);
  });

  it('INV-15 are four levels deep at most', async () => {
    const levels = [await group('1')];
    for (const name of ['2', '3', '4']) levels.push(await group(name, levels.at(-1)));
    expect(await messagesOf(group('5', levels.at(-1)))).toEqual([
      expect.stringContaining('quatre niveaux au plus (festival, édition, cycle…)'),
    ]);
  });
});

describe('an entry that another replaces', () => {
  it('INV-16 leads straight to the last of its successors', async () => {
    const [first, second, third] = [await work('Un'), await work('Deux'), await work('Trois')];
    await the.update('work', first, { replacedBy: second.documentId });
    await the.update('work', second, { replacedBy: third.documentId });
    expect(await the.read('work', first)).toMatchObject({ replacedBy: { documentId: third.documentId } });
    const late = await work('Zéro', { replacedBy: first.documentId });
    expect(await the.read('work', late)).toMatchObject({ replacedBy: { documentId: third.documentId } });
    expect(await brokenRules(the.update('work', third, { replacedBy: first.documentId }))).toEqual([
      'INV-16 replacedBy',
    ]);
  });

  it('INV-16 is no longer published, once nothing published refers to it', async () => {
    const { production, performance } = await the.evening();
    const successor = await the.publishNew('production', await the.productionData({ title: 'Le Misanthrope, bis' }));
    const replaced = { replacedBy: successor.documentId };
    expect(await messagesOf(the.update('production', production, replaced))).toEqual([
      expect.stringMatching(
        /\(Le Misanthrope, 12 mars 2027 20h30, .*\)\. Faites-les renvoyer à « Le Misanthrope, bis »/,
      ),
    ]);
    await the.update('performance', performance, { production: successor.documentId }, { status: 'published' });
    await the.update('production', production, replaced);
    expect(await the.read('production', production, { status: 'published' })).toBeNull();
    expect(await brokenRules(the.publish('production', production))).toEqual(['INV-16 replacedBy']);
  });
});

describe('an entry that is deleted', () => {
  it('INV-22 is refused as long as something published refers to it', async () => {
    const { venue, performance } = await the.evening();
    expect(await messagesOf(the.remove('venue', venue))).toEqual([
      'Cette fiche ne peut être supprimée : des fiches publiées y renvoient (Le Misanthrope, 12 mars 2027 20h30, Théâtre du Briançonnais). Utilisez « Remplacé par » si une autre fiche lui succède ; pour une structure fermée, remplissez « Année de fin ».',
    ]);
    await the.remove('performance', performance);
    expect(await brokenRules(the.remove('venue', venue))).toEqual([]);
    expect(await the.read('venue', venue)).toBeNull();
  });

  it('INV-22 is refused when a credit of something published names it', async () => {
    const lila = await the.publishNew('person', await the.personData());
    const credits = [{ role: await the.concept('participation-role', 'actor'), person: lila.documentId }];
    const production = await the.publishNew('production', await the.productionData({ credits }));
    expect(await brokenRules(the.remove('person', lila))).toEqual(['INV-22']);
    await app.strapi.documents('api::production.production').unpublish({ documentId: production.documentId });
    expect(await brokenRules(the.remove('person', lila))).toEqual([]);
  });

  it('INV-22 leaves a tombstone when it was published, none when it was a draft', async () => {
    const published = await the.publishNew('work', await the.workData({ title: 'Œuvre publiée' }));
    const draft = await work('Œuvre en brouillon');
    await the.remove('work', published);
    await the.remove('work', draft);
    expect(await tombstoneOf(published)).toMatchObject({ type: 'api::work.work', slug: published.slug });
    expect(await tombstoneOf(draft)).toBeNull();
  });

  it('INV-22 goes with its translations', async () => {
    const { venue, performance } = await the.evening();
    await the.update('venue', venue, { name: 'Briançon Theatre' }, { locale: 'en' });
    await the.remove('performance', performance);
    await the.remove('venue', venue);
    const { documentId } = venue;
    expect(await app.strapi.db.query('api::venue.venue').count({ where: { documentId } as never })).toBe(0);
  });

  const tombstoneOf = ({ documentId }: Document) =>
    app.strapi.db.query('api::tombstone.tombstone').findOne({ where: { targetDocumentId: documentId } });
});

describe('a double entry', () => {
  it('INV-20 is the same show, at the same instant, in the same place', async () => {
    const { production, venue, performance } = await the.evening();
    const same = { production: production.documentId, venue: venue.documentId };
    const double = async (data: object = {}) =>
      the.create('performance', await the.performanceData({ ...same, ...data }));
    expect(await messagesOf(double())).toEqual([
      'Date : cette représentation est déjà saisie (« Le Misanthrope, 12 mars 2027 20h30, Théâtre du Briançonnais »). Complétez celle qui existe, ou corrigez la date, l’heure ou le lieu.',
    ]);
    const matinee = await double({ startTime: '15:00' });
    expect(await brokenRules(the.update('performance', matinee, { startTime: '20:30' }))).toEqual(['INV-20 startDate']);
    expect(await brokenRules(the.update('performance', performance, { priceNote: { fr: 'Au chapeau' } }))).toEqual([]);
  });

  it('INV-20 is only suspected when another show is in the same hall at the same time', async () => {
    const { venue } = await the.evening({ durationMinutes: 90 });
    const other = await the.create('production', await the.productionData({ title: 'Tartuffe' }));
    const date = { venue: venue.documentId, production: other.documentId };
    const during = await the.create('performance', await the.performanceData({ ...date, startTime: '21:00' }));
    const after = await the.create('performance', await the.performanceData({ ...date, startTime: '22:00' }));
    expect(await warningsOf(app.strapi, 'api::performance.performance', during.documentId)).toEqual([
      expect.objectContaining({
        rule: 'INV-20',
        parameters: { name: 'Le Misanthrope, 12 mars 2027 20h30, Théâtre du Briançonnais' },
      }),
    ]);
    expect(await warningsOf(app.strapi, 'api::performance.performance', after.documentId)).toEqual([]);
  });
});
