import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons } from '../support/commons';
import { partners } from '../support/partners';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const role = (code: string, data: object = {}) => the.concept('participation-role', code, { ...data });
const person = async (data: object = {}) => the.publishNew('person', await the.personData({ ...data }));
const produce = async (...credits: object[]) => the.create('production', await the.productionData({ credits }));

describe('a credit', () => {
  it('INV-17 names one agent, or the wording of the programme', async () => {
    const { documentId } = await person();
    const actor = { role: await role('actor', { flags: ['performer'] }) };
    expect(await messagesOf(produce({ ...actor, person: documentId, organisation: await the.steward() }))).toEqual([
      'Distribution et équipe › Structure : un crédit désigne une personne ou une structure, pas les deux. Faites deux crédits.',
    ]);
    expect(await brokenRules(produce(actor))).toEqual(['INV-17 credits.0.person']);
    expect(await brokenRules(produce({ ...actor, person: documentId }))).toEqual([]);
    expect(await brokenRules(produce({ ...actor, creditedAs: 'Les élèves du conservatoire' }))).toEqual([]);
  });

  it('INV-17 has a role, of the vocabulary of roles', async () => {
    const soprano = { role: await the.concept('audience', 'families'), creditedAs: 'Tout le monde' };
    expect(await brokenRules(produce(soprano))).toEqual(['INV-17 credits.0.role']);
    const draft = await produce({ creditedAs: 'Tout le monde' });
    expect(await brokenRules(the.publish('production', draft))).toEqual(['required credits.0.role']);
  });

  it('INV-17 of a work goes to its authors', async () => {
    const credits = [{ role: await role('actor', { flags: ['performer'] }), creditedAs: 'Une troupe' }];
    expect(await messagesOf(the.create('work', await the.workData({ credits })))).toEqual([
      expect.stringContaining('« Comédien » n’est pas un rôle d’auteur.'),
    ]);
    const authors = [{ role: await role('author', { flags: ['creation'] }), creditedAs: 'Molière' }];
    expect(await brokenRules(the.create('work', await the.workData({ credits: authors })))).toEqual([]);
  });

  it('says who, for a show to be published', async () => {
    const draft = await the.create('production', await the.productionData({ companies: [] }));
    expect(await brokenRules(the.publish('production', draft))).toEqual(['required companies']);
  });
});

describe('a person who withdrew', () => {
  it('INV-25 is in no channel any more, by name or in what they played', async () => {
    const channels = partners(app);
    await channels.save('personnes', { source: 'persons' });
    await channels.save('agenda', { source: 'performances' });
    const lila = await person({ displayName: 'Lila Retirée' });
    const credits = [{ role: await role('actor', { flags: ['performer'] }), person: lila.documentId }];
    await the.evening({ credits });
    expect(await served(channels)).toEqual([true, true]);
    await the.update('person', lila, { publicationBasis: 'withdrawn' }, { status: 'published' });
    expect(await served(channels)).toEqual([false, false]);
  });

  const served = async (channels: ReturnType<typeof partners>) =>
    [await channels.items('personnes'), await channels.items('agenda')].map((items) =>
      JSON.stringify(items).includes('Lila Retirée'),
    );
});

describe('the years of a structure or a work', () => {
  it('go forwards, and no further than what can be announced', async () => {
    const steward = { documentId: await the.steward() };
    expect(await messagesOf(the.update('organisation', steward, { foundedYear: 1998, closedYear: 1990 }))).toEqual([
      expect.stringContaining('l’année de fin ne peut précéder l’année de création (1998)'),
    ]);
    const creationYear = new Date().getFullYear() + 3;
    expect(await brokenRules(the.create('work', await the.workData({ creationYear })))).toEqual(['years creationYear']);
  });
});
