import {
  changeStartTime,
  logIn,
  openBrowser,
  openPerformance,
  publish,
  withScreenshot,
  type Window,
} from './support/admin';
import { startApplication, type Application } from './support/application';
import { eventually } from './support/eventually';
import { published, timedItems, type TimedItem } from './support/feeds';

const CONCERTS = 'concerts-dans-les-eglises';
const TOURIST_OFFICE = 'agenda-de-l-office-de-tourisme';
const NEW_TIME = '18:15';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
});

describe('a person who changes the hour of a concert and publishes it', () => {
  it('finds the new hour in every format of the two channels that show the concert', async () => {
    const { url } = application;
    const concert = await concertOfBothChannels(url);
    expect(await hours(CONCERTS, concert)).not.toContain(NEW_TIME);

    await withScreenshot(browser.page, 'edit-a-performance', async () => {
      await logIn(browser.page, application);
      await openPerformance(browser.page, url, concert.documentId);
      await changeStartTime(browser.page, NEW_TIME);
      await publish(browser.page);
    });

    for (const channel of [CONCERTS, TOURIST_OFFICE]) {
      await eventually(async () => expect(await hours(channel, concert)).toEqual([NEW_TIME, NEW_TIME, NEW_TIME]));
    }
  });
});

/** A concert in a church that the tourist office announces too. */
async function concertOfBothChannels(url: string): Promise<TimedItem> {
  const announced = new Set((await timedItems(url, TOURIST_OFFICE)).map(({ documentId }) => documentId));
  const concert = (await timedItems(url, CONCERTS)).find(({ documentId }) => announced.has(documentId));
  if (!concert) throw new Error('The demonstration has no concert that both channels publish');
  return concert;
}

/** The hour that a channel gives as an item, as linked data and as a calendar event. The day must not have moved. */
async function hours(channel: string, { documentId, startDate }: TimedItem): Promise<(string | undefined)[]> {
  const { item, node, event } = await published(application.url, channel, documentId);
  expect([item?.startDate, node?.startDate.slice(0, 10), event?.startsAt.slice(0, 10)]).toEqual([
    startDate,
    startDate,
    startDate,
  ]);
  return [item?.startTime, node?.startDate.slice(11, 16), event?.startsAt.slice(11, 16)];
}
