import { milliseconds } from 'date-fns';
import { addDays, localDate } from '../../src/plugin-kit/calendar';
import { dayInWords } from '../../src/plugin-kit/dates-in-words';
import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons, type Document } from '../support/commons';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const inDays = (days: number) => addDays(localDate(new Date(), 'Europe/Paris'), days);
const publishedOn = async (startDate: string) => (await the.evening({ startDate })).performance;
const perform = (performance: Document, data: object) => the.update('performance', performance, { ...data });
const change = (performance: Document, data: object) =>
  the.update('performance', performance, { ...data }, { status: 'published' });
/** As if it had been published yesterday: what changes within 15 minutes is a correction. */
const publishedYesterday = (performance: Document) =>
  app.strapi.db.query('api::performance.performance').update({
    where: { documentId: performance.documentId, publishedAt: { $notNull: true } } as never,
    data: { publishedAt: new Date(Date.now() - milliseconds({ days: 1 })) },
  });

describe('a performance that does not take place', () => {
  it('INV-9 keeps the date, hour and venue that people knew', async () => {
    const performance = await publishedOn('2027-03-12');
    expect(await messagesOf(perform(performance, { eventStatus: 'cancelled', startDate: null }))).toEqual([
      'Date : une date annulée ou reportée garde sa date, son heure et son lieu, pour que le public la reconnaisse. Rétablissez l’ancienne valeur, ou changez d’abord le statut.',
    ]);
    const emptied = { eventStatus: 'postponed', startTime: null, venue: null };
    expect(await brokenRules(perform(performance, emptied))).toEqual(['INV-9 startTime', 'INV-9 venue']);
  });

  it('INV-9 stays announced until thirty days after its date, then may be deleted', async () => {
    const cancelled = await change(await publishedOn(inDays(-30)), { eventStatus: 'cancelled' });
    const long = await change(await publishedOn(inDays(-31)), { eventStatus: 'cancelled' });
    expect(await messagesOf(the.remove('performance', cancelled))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Cette date annulée reste annoncée jusqu’au ${dayInWords(inDays(0), 'fr', 'long')}, pour prévenir le public\\.`,
        ),
      ),
    ]);
    expect(await brokenRules(the.remove('performance', long))).toEqual([]);
    expect(await the.read('performance', long)).toBeNull();
  });
});

describe('a performance that moves', () => {
  it('INV-10 is rescheduled when it moves to another day, and says from when', async () => {
    const performance = await publishedOn('2027-03-12');
    await publishedYesterday(performance);
    await change(performance, { startDate: '2027-03-19' });
    expect(await the.read('performance', performance, { status: 'published' })).toMatchObject({
      eventStatus: 'rescheduled',
      scheduleChanges: [{ kind: 'date', previousStartDate: '2027-03-12', previousStartTime: '20:30' }],
    });
  });

  it('INV-10 keeps its status when only the hour changes', async () => {
    const performance = await publishedOn('2027-03-12');
    await publishedYesterday(performance);
    await change(performance, { startTime: '19:00' });
    expect(await the.read('performance', performance, { status: 'published' })).toMatchObject({
      eventStatus: 'scheduled',
      scheduleChanges: [{ kind: 'date', previousStartTime: '20:30' }],
    });
  });

  it('INV-10 is only corrected, within fifteen minutes of its publication', async () => {
    const performance = await change(await publishedOn('2027-03-12'), { startDate: '2027-03-19' });
    expect(performance).toMatchObject({ eventStatus: 'scheduled', sequence: 1 });
  });

  it('INV-10 cannot be announced as rescheduled without the date that it had', async () => {
    const performance = await publishedOn('2027-03-12');
    expect(await brokenRules(change(performance, { eventStatus: 'rescheduled' }))).toEqual(['INV-10 scheduleChanges']);
  });

  it('INV-10 keeps the history that was published', async () => {
    const performance = await publishedOn('2027-03-12');
    await publishedYesterday(performance);
    await change(performance, { startDate: '2027-03-19' });
    expect(await messagesOf(change(performance, { scheduleChanges: [], eventStatus: 'scheduled' }))).toEqual([
      expect.stringContaining('l’historique publié ne peut être ni modifié ni raccourci'),
    ]);
  });

  it('INV-13 raises its revision when calendars must hear of it, and never lowers it', async () => {
    const performance = await publishedOn('2027-03-12');
    expect(performance.sequence).toBe(0);
    const cancelled = await change(performance, { eventStatus: 'cancelled' });
    expect(cancelled.sequence).toBe(1);
    expect((await change(performance, { priceNote: { fr: 'Prix libre' } })).sequence).toBe(1);
    expect((await change(performance, { eventStatus: 'scheduled', sequence: 0 })).sequence).toBe(2);
  });
});

describe('the status of a performance', () => {
  it('INV-11 may be moved online only where it can be followed online', async () => {
    const online = { eventStatus: 'moved_online' };
    expect(await messagesOf(the.date(online))).toEqual([
      expect.stringContaining('une représentation passée en ligne se suit « En ligne » ou « Sur place et en ligne »'),
    ]);
    expect(await brokenRules(the.date({ ...online, attendanceMode: 'mixed' }))).toEqual([]);
  });

  it('INV-12 keeps an option between members, whatever was asked', async () => {
    expect(await the.date({ eventStatus: 'tentative', visibility: 'public' })).toMatchObject({ visibility: 'members' });
    const group = await the.groupData({ eventStatus: 'tentative' });
    expect(await the.create('event-group', group)).toMatchObject({ visibility: 'members' });
  });
});
