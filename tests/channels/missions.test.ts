import { bootApp, type TestApp } from '../support/boot';
import { partners } from '../support/partners';

const toCome = { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } };

let app: TestApp;
let p: ReturnType<typeof partners>;
let evening: Awaited<ReturnType<typeof p.the.evening>>;
let church: { documentId: string };

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  await the.concept('venue-kind', 'church');
  church = await the.publishNew(
    'venue',
    await the.venueData({ name: 'Église de Vallouise', kinds: [await the.concept('venue-kind', 'church')] }),
  );
  const music = await the.concept('discipline', 'music');
  const production = await the.publishNew(
    'production',
    await the.productionData({ title: 'Vêpres', disciplines: [music] }),
  );
  await p.save('eglises', {
    source: 'performances',
    filter: {
      and: [
        toCome,
        { field: 'disciplines', operator: 'within', value: ['music'] },
        { field: 'venue.kinds', operator: 'within', value: ['church'] },
      ],
    },
  });
  await p.save('tout', { source: 'performances', filter: toCome });
  evening = await the.evening({ production: production.documentId, venue: church.documentId });
  evening.production = production;
});
afterAll(() => app.close());

describe('a channel', () => {
  it('takes what answers its mission', async () => {
    expect(await p.titles('eglises')).toEqual(['Vêpres']);
    expect(await p.titles('tout')).toEqual(['Vêpres']);
  });

  it('drops a performance that moves from a church to a theatre, and another keeps it', async () => {
    const { the } = p;
    await the.update('performance', evening.performance, { venue: evening.venue.documentId });
    expect(await p.titles('eglises')).toEqual(['Vêpres']);
    await the.publish('performance', evening.performance);
    expect(await p.titles('eglises')).toEqual([]);
    expect(await p.titles('tout')).toEqual(['Vêpres']);
    await the.update('performance', evening.performance, { venue: church.documentId });
    await the.publish('performance', evening.performance);
    expect(await p.titles('eglises')).toEqual(['Vêpres']);
  });

  it('says the new name of a venue in each of its performances', async () => {
    const { the } = p;
    await the.update('venue', church, { name: 'Église Saint-Étienne' }, { locale: 'fr' });
    expect(await p.items('eglises')).toMatchObject([{ venue: { name: 'Église de Vallouise' } }]);
    await the.publish('venue', church, { locale: 'fr' });
    expect(await p.items('eglises')).toMatchObject([{ venue: { name: 'Église Saint-Étienne' } }]);
    expect(await p.items('tout')).toMatchObject([{ venue: { name: 'Église Saint-Étienne' } }]);
  });

  it('lets go of the performances of a production that is unpublished, and gets them back with it', async () => {
    const { documentId } = evening.production;
    await app.strapi.documents('api::production.production').unpublish({ documentId, locale: 'fr' });
    expect(await p.titles('tout')).toEqual([]);
    await p.the.publish('production', evening.production, { locale: 'fr' });
    expect(await p.titles('tout')).toEqual(['Vêpres']);
  });

  it('lets go of who is credited while they are unpublished, and names them again afterwards', async () => {
    const { the } = p;
    const person = await the.publishNew('person', await the.personData());
    const credits = [{ person: person.documentId, role: await the.concept('participation-role', 'musician') }];
    await the.update('production', evening.production, { credits }, { locale: 'fr' });
    await the.publish('production', evening.production, { locale: 'fr' });
    const names = async () =>
      ((await p.items('tout'))[0]?.credits as { name: string | null }[]).map(({ name }) => name);
    expect(await names()).toEqual(['Lila Hajosi']);
    await app.strapi.documents('api::person.person').unpublish({ documentId: person.documentId });
    expect(await names()).not.toContain('Lila Hajosi');
    await the.publish('person', person);
    expect(await names()).toEqual(['Lila Hajosi']);
  });

  it('names each organiser once when a translation of its entry is unpublished', async () => {
    const { the } = p;
    const steward = { documentId: await the.steward() };
    const organisations = app.strapi.documents('api::organisation.organisation');
    await the.update('organisation', steward, { description: 'A theatre.' }, { locale: 'en' });
    await the.publish('organisation', steward, { locale: 'en' });
    const companies = async () => (await p.items('tout'))[0]?.companies;
    const before = await companies();
    await organisations.unpublish({ ...steward, locale: 'en' });
    expect(await companies()).toEqual(before);
    await the.publish('organisation', steward, { locale: 'en' });
    expect(await companies()).toEqual(before);
  });

  it('speaks each language, and French where a text is not translated', async () => {
    const { the } = p;
    await the.update(
      'production',
      evening.production,
      { title: 'Vespers', teaser: 'By candlelight.' },
      { locale: 'en' },
    );
    await the.publish('production', evening.production, { locale: 'en' });
    expect(await p.items('tout', '?locale=en')).toMatchObject([
      { title: 'Vespers', venue: { name: 'Église Saint-Étienne' } },
    ]);
    expect(await p.titles('tout', '?locale=it')).toEqual(['Vêpres']);
    expect(await p.titles('tout')).toEqual(['Vêpres']);
  });

  it('never shows a draft, what is for members, what is under embargo or what is over', async () => {
    const { the } = p;
    const ofProduction = { production: evening.production.documentId, venue: church.documentId };
    const dated = (data: Record<string, unknown>) => the.performanceData({ ...ofProduction, ...data });
    await the.create('performance', await dated({ startDate: '2027-04-01' }));
    await the.publishNew('performance', await dated({ startDate: '2027-04-02', visibility: 'members' }));
    await the.publishNew(
      'performance',
      await dated({ startDate: '2027-04-03', embargoUntil: '2027-01-01T00:00:00.000Z' }),
    );
    await the.publishNew('performance', await dated({ startDate: '2025-04-04' }));
    await the.publishNew('performance', await dated({ startDate: '2027-04-05', audienceAccess: 'education' }));
    expect(await p.items('tout')).toHaveLength(1);
  });

  it('shows a cancelled group as cancelled in each of its performances', async () => {
    const { the } = p;
    const group = await the.publishNew('event-group', {
      ...(await the.base()),
      name: 'Cycle de carême',
      kind: await the.concept('group-kind', 'cycle'),
      teaser: 'Trois soirées.',
      organisers: [await the.steward()],
      territories: [await the.territory()],
    });
    await the.update('performance', evening.performance, { eventGroups: [group.documentId] });
    await the.publish('performance', evening.performance);
    expect(await p.items('tout')).toMatchObject([{ status: { code: 'scheduled', label: 'Confirmé' } }]);
    await the.update('event-group', group, { eventStatus: 'cancelled' }, { locale: 'fr' });
    await the.publish('event-group', group, { locale: 'fr' });
    expect(await p.items('tout')).toMatchObject([{ status: { code: 'cancelled', label: 'Annulé' } }]);
  });
});
