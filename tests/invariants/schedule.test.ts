import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons } from '../support/commons';
import { warningsOf } from '../../src/write-rules/warnings';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const iso = (value: unknown) => (value === null ? null : new Date(value as string).toISOString());

describe('the date of a performance', () => {
  it('becomes an instant in UTC, a name for pickers and a slug', async () => {
    const { performance } = await the.evening();
    expect(iso(performance.startsAt)).toBe('2027-03-12T19:30:00.000Z');
    expect(performance).toMatchObject({
      displayName: 'Le Misanthrope, 12 mars 2027 20h30, Théâtre du Briançonnais',
      slug: 'le-misanthrope-2027-03-12',
      timeZone: 'Europe/Paris',
      endsAt: null,
      sequence: 0,
    });
    expect((await the.read('performance', performance)).territory).toMatchObject({ name: 'Briançon' });
  });

  it('shows in pickers the names that its show and its venue have now', async () => {
    const { production, venue, performance } = await the.evening();
    const hall = await the.create('space', { ...(await the.base()), name: 'Grande salle', venue: venue.documentId });
    await the.update('production', production, { title: 'Tartuffe' });
    await the.update('venue', venue, { name: 'Le Monêtier' });
    expect(await the.read('performance', performance)).toMatchObject({
      displayName: 'Tartuffe, 12 mars 2027 20h30, Le Monêtier',
      slug: performance.slug,
    });
    expect(await the.read('space', hall)).toMatchObject({ displayName: 'Grande salle, Le Monêtier' });
  });

  it('INV-1 ends after it starts', async () => {
    expect(await messagesOf(the.date({ endDate: '2027-03-11' }))).toEqual([
      'Date de fin : la fin doit venir après le début. Corrigez la date ou l’heure de fin.',
    ]);
    expect(await brokenRules(the.date({ startTime: null, endTime: '22:00' }))).toEqual(['INV-1 endTime']);
  });

  it('INV-1 lasts 24 hours at most, unless it is an exhibition', async () => {
    const long = { endDate: '2027-03-14', endTime: '18:00' };
    expect(await brokenRules(the.date(long))).toEqual(['INV-1 endTime']);
    const exhibition = await the.date({ ...long, form: await the.concept('event-form', 'exhibition') });
    expect(iso(exhibition.endsAt)).toBe('2027-03-14T17:00:00.000Z');
  });

  it('INV-2 ends the next day when it ends at an earlier hour', async () => {
    const late = await the.date({ startTime: '22:30', endTime: '01:15' });
    expect([late.startsAt, late.endsAt].map(iso)).toEqual(['2027-03-12T21:30:00.000Z', '2027-03-13T00:15:00.000Z']);
  });

  it('INV-14 has a time zone that exists', async () => {
    expect(await messagesOf(the.date({ timeZone: 'Europe/Briancon' }))).toEqual([
      expect.stringMatching(
        /« Europe\/Briancon » n’est pas un fuseau horaire connu\. Écrivez par exemple Europe\/Paris\.$/,
      ),
    ]);
  });

  it('INV-14 is not in the hour that the clocks skip in spring', async () => {
    const night = { startDate: '2027-03-28', startTime: '02:30' };
    expect(await messagesOf(the.date(night))).toEqual([
      'Heure : le 28 mars 2027, 02:30 n’existe pas, les horloges passent à l’heure d’été. Choisissez une autre heure.',
    ]);
    expect(iso((await the.date({ ...night, startTime: '03:00' })).startsAt)).toBe('2027-03-28T01:00:00.000Z');
    expect(iso((await the.date({ ...night, startTime: '01:59' })).startsAt)).toBe('2027-03-28T00:59:00.000Z');
  });

  it('INV-14 says which of the two, in the hour that the clocks repeat in autumn', async () => {
    const night = { startDate: '2026-10-25', startTime: '02:30' };
    expect(await brokenRules(the.date(night))).toEqual(['INV-14 ambiguousTime']);
    expect(iso((await the.date({ ...night, ambiguousTime: 'first' })).startsAt)).toBe('2026-10-25T00:30:00.000Z');
    expect(iso((await the.date({ ...night, ambiguousTime: 'second' })).startsAt)).toBe('2026-10-25T01:30:00.000Z');
  });

  it('INV-14 forgets which of the two when the hour occurs once', async () => {
    expect(await the.date({ ambiguousTime: 'second' })).toMatchObject({ ambiguousTime: null });
  });

  it('opens its doors before it starts, six hours before at the earliest', async () => {
    expect(await brokenRules(the.date({ doorTime: '21:00' }))).toEqual(['doors doorTime']);
    expect(await brokenRules(the.date({ doorTime: '13:00' }))).toEqual(['doors doorTime']);
    expect(await brokenRules(the.date({ doorTime: '19:30' }))).toEqual([]);
  });
});

describe('the dates of a festival', () => {
  const edition = async (data: object = {}) =>
    the.create('event-group', await the.groupData({ kind: await the.concept('group-kind', 'edition'), ...data }));
  const warnings = ({ documentId }: { documentId: string }) =>
    warningsOf(app.strapi, 'api::performance.performance', documentId);

  it('INV-15 go forwards', async () => {
    expect(await messagesOf(edition({ startDate: '2027-07-20', endDate: '2027-07-10' }))).toEqual([
      'Au : la fin ne peut précéder le début. Corrigez l’une des deux dates.',
    ]);
  });

  it('INV-15 are those of its editions, which have different numbers', async () => {
    const festival = await the.create('event-group', await the.groupData());
    expect(await brokenRules(the.update('event-group', festival, { startDate: '2027-07-10' }))).toEqual([
      'INV-15 startDate',
    ]);
    expect(await brokenRules(the.update('event-group', festival, { editionNumber: 3 }))).toEqual([
      'INV-15 editionNumber',
    ]);
    const third = await edition({ name: 'Cimes 2027', parent: festival.documentId, editionNumber: 3 });
    expect(await messagesOf(edition({ parent: festival.documentId, editionNumber: 3 }))).toEqual([
      expect.stringContaining('« Cimes 2027 » porte déjà le numéro 3 dans ce festival.'),
    ]);
    expect(await brokenRules(edition({ parent: third.documentId }))).toEqual(['INV-15 parent']);
  });

  it('INV-15 are a warning, not a refusal, for a performance outside of them', async () => {
    const cimes = await edition({ name: 'Cimes 2027', startDate: '2027-07-10', endDate: '2027-07-20' });
    const outside = await the.date({ startDate: '2027-07-21', eventGroups: [cimes.documentId] });
    const inside = await the.date({ startDate: '2027-07-20', eventGroups: [cimes.documentId] });
    expect(await warnings(outside)).toEqual([
      expect.objectContaining({ rule: 'INV-15', path: ['startDate'], parameters: { name: 'Cimes 2027' } }),
    ]);
    expect(await warnings(inside)).toEqual([]);
  });
});
