import ICAL from 'ical.js';

/** An item, its node and its event, each as a channel of the application publishes it at this moment. */
export interface Published {
  item: { startDate: string; startTime: string } | undefined;
  node: { startDate: string } | undefined;
  event: { startsAt: string; sequence: number } | undefined;
}

/** What the three formats of a channel say of a performance. */
export async function published(url: string, channel: string, documentId: string): Promise<Published> {
  const [item, linkedData, calendar] = await Promise.all([
    fetch(`${url}/api/channels/${channel}/items/${documentId}`),
    fetch(`${url}/api/channels/${channel}.jsonld`),
    fetch(`${url}/api/channels/${channel}.ics`),
  ]);
  return {
    item: item.ok ? ((await item.json()) as { data: Published['item'] }).data : undefined,
    node: nodeOf(((await linkedData.json()) as { '@graph': Node[] })['@graph'], documentId),
    event: eventOf(await calendar.text(), documentId),
  };
}

/** The documents that a channel publishes with an hour, soonest first: dates of one day, in a venue. */
export async function timedItems(url: string, channel: string): Promise<TimedItem[]> {
  const response = await fetch(`${url}/api/channels/${channel}/items?pageSize=100`);
  const { data } = (await response.json()) as { data: TimedItem[] };
  return data.filter(
    ({ startDate, startTime, endDate, venue }) => startTime && (endDate ?? startDate) === startDate && venue,
  );
}

export interface TimedItem {
  documentId: string;
  title: string;
  startDate: string;
  startTime: string | null;
  endDate: string | null;
  venue: { name: string } | null;
}

interface Node {
  '@id': string;
  startDate: string;
}

const nodeOf = (graph: Node[], documentId: string): Node | undefined =>
  graph.find((node) => node['@id'].endsWith(`/${documentId}`));

function eventOf(calendar: string, documentId: string): Published['event'] {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  const event = events
    .map((component) => new ICAL.Event(component))
    .find(({ uid }) => uid === `${documentId}@odus.example`);
  return event && { startsAt: event.startDate.toString(), sequence: event.sequence };
}
