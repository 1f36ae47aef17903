import request from 'supertest';
import { randomOf } from '../../src/plugin-kit/random';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import type { Commons, Document } from '../support/commons';
import { drain, partners } from '../support/partners';
import { linesOf, readingsOf, type Said } from '../support/readings';

const SEED = process.env.ODUS_STATES_SEED ?? 'vallée';
const STATES = 200;
const MIN_DATES = 6;
const MAX_DATES = 12;
const PERFORMANCE = 'api::performance.performance';

let app: TestApp;
let the: Commons;
let admin: Record<string, string>;
let venues: Document[];
let productions: Document[];
let dates: Document[];

beforeAll(async () => {
  app = await bootApp();
  admin = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
  const p = partners(app);
  the = p.the;
  venues = [await newVenue('La Nef'), await newVenue('Le Fort'), await newVenue('Salle du Col')];
  productions = [await newProduction('Paroi'), await newProduction('Neige'), await newProduction('Cordée')];
  dates = [];
  await p.save('agenda', { source: 'performances' });
});
afterAll(() => app.close());

const newVenue = async (name: string) => the.publishNew('venue', await the.venueData({ name }));
const newProduction = async (title: string) => the.publishNew('production', await the.productionData({ title }));

const random = randomOf(SEED);
const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)] as One;
const documents = () => app.strapi.documents(PERFORMANCE);

/** Some of what a date says, otherwise than before. */
function anything(state: number): Record<string, unknown> {
  const values = {
    titleOverride: random() < 0.5 ? { fr: `Titre ${state}` } : null,
    startDate: `2090-03-${10 + Math.floor(random() * 20)}`,
    startTime: `${10 + Math.floor(random() * 12)}:30`,
    eventStatus: pick(['scheduled', 'cancelled']),
    venue: pick(venues).documentId,
    production: pick(productions).documentId,
  };
  return Object.fromEntries(Object.entries(values).filter(() => random() < 0.5));
}

/** What people do; nothing that they do not publish may be seen. Each answers the date that it was done to, if it was to one. */
const CHANGES = {
  async add(state: number) {
    const references = { venue: pick(venues).documentId, production: pick(productions).documentId };
    const data = await the.performanceData({ startDate: '2090-03-09', ...references, ...anything(state) });
    const date = await the.create('performance', data, random() < 0.7 ? { status: 'published' } : {});
    dates.push(date);
    return date;
  },
  edit: (state: number) => toDate((date) => the.update('performance', date, anything(state))),
  editAndPublish: (state: number) =>
    toDate((date) => the.update('performance', date, anything(state), { status: 'published' })),
  publish: () => toDate((date) => the.publish('performance', date)),
  unpublish: () => toDate(({ documentId }) => documents().unpublish({ documentId })),
  discardDraft: () => toDate(({ documentId }) => documents().discardDraft({ documentId })),
  delete: () =>
    toDate(async (date) => {
      dates = dates.filter((one) => one !== date);
      await the.remove('performance', date);
    }),
  renameVenue: (state: number) => rename('venue', pick(venues), { name: `Lieu ${state}` }),
  renameProduction: (state: number) => rename('production', pick(productions), { title: `Pièce ${state}` }),
};

async function toDate(change: (date: Document) => Promise<unknown>): Promise<Document> {
  const date = pick(dates);
  await change(date);
  return date;
}

async function rename(type: string, entry: Document, data: Record<string, string>): Promise<undefined> {
  await the.update(type, entry, data, random() < 0.7 ? { status: 'published' } : {});
}

/** What the rules reject leaves a state too, in which nothing may have changed. */
async function unlessRejected(change: Promise<Document | undefined>): Promise<Document | 'rejected' | undefined> {
  try {
    return await change;
  } catch (error) {
    if (!['ConflictError', 'ValidationError'].includes((error as Error).name)) throw error;
    return 'rejected';
  }
}

/** With few dates some are added, with many some go. */
function nextChange(): keyof typeof CHANGES {
  if (dates.length < MIN_DATES) return 'add';
  if (dates.length > MAX_DATES) return 'delete';
  return pick(Object.keys(CHANGES) as (keyof typeof CHANGES)[]);
}

interface Row {
  documentId: string;
  slug: string;
  titleOverride: { fr?: string } | null;
  startDate: string;
  startTime: string;
  eventStatus: string;
  venue: { name: string };
  production: { title: string };
}

/** What is published in the commons; the slug is the name of its page. */
async function published(): Promise<(Said & { slug: string })[]> {
  const populate = ['venue', 'production'];
  const rows = (await documents().findMany({ status: 'published', populate, limit: 100 } as never)) as unknown as Row[];
  return rows.map(({ documentId, slug, titleOverride, startDate, startTime, eventStatus, venue, production }) => ({
    ...{ key: documentId, slug },
    title: titleOverride?.fr ?? production.title,
    startsAt: `${startDate}T${startTime.slice(0, 5)}`,
    venue: venue.name,
    isCancelled: eventStatus === 'cancelled',
  }));
}

/** The documents that the list of the admin marks as published, changed since or not. */
async function publishedInAdmin(): Promise<string[]> {
  const list = `/content-manager/collection-types/${PERFORMANCE}?pageSize=100`;
  const { body } = await request(app.server).get(list).set(admin).expect(200);
  const rows = body.results as { documentId: string; status: string }[];
  return rows.flatMap(({ documentId, status }) => (status === 'draft' ? [] : [documentId])).sort();
}

/** Readers that take longer take turns. */
const isTurnOf = {
  list: (state: number) => state % 4 === 3,
  calendar: (state: number) => state % 2 === 0,
  admin: (state: number) => state % 10 === 9,
};

describe('pages, feeds and the admin', () => {
  it('say the same of the commons, whatever was written last', async () => {
    const read = readingsOf(app.server, 'agenda');
    const slugs = new Map<string, string>();
    let rejected = 0;
    for (let state = 0; state < STATES; state += 1) {
      const change = nextChange();
      const changed = await unlessRejected(CHANGES[change](state));
      if (changed === 'rejected') rejected += 1;
      await drain(app.strapi);
      const truth = await published();
      for (const { key, slug } of truth) slugs.set(key, slug);
      const bySlug = truth.map((said) => ({ ...said, key: said.slug }));
      // The page of what was changed, or of any other: whatever was published once has an address.
      const ofChanged = typeof changed === 'object' ? slugs.get(changed.documentId) : undefined;
      const slug = ofChanged ?? (slugs.size > 0 ? pick([...slugs.values()]) : undefined);

      const expected: Record<string, string[]> = {
        items: linesOf(truth),
        page: linesOf(bySlug.filter(({ key }) => key === slug)),
      };
      const said: typeof expected = {
        items: linesOf(await read.items()),
        page: slug === undefined ? [] : linesOf(await read.page(slug)),
      };
      if (isTurnOf.list(state)) [expected.list, said.list] = [linesOf(bySlug), linesOf(await read.list())];
      if (isTurnOf.calendar(state))
        [expected.calendar, said.calendar] = [linesOf(truth), linesOf(await read.calendar())];
      if (isTurnOf.admin(state))
        [expected.admin, said.admin] = [truth.map(({ key }) => key).sort(), await publishedInAdmin()];
      expect({ seed: SEED, state, change, ...said }).toEqual({ seed: SEED, state, change, ...expected });
    }
    expect(rejected).toBeLessThan(STATES / 4);
  });
});
