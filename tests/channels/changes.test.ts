/** @databases sqlite postgres */
import { milliseconds } from 'date-fns';
import fc from 'fast-check';
import { bootApp, type TestApp } from '../support/boot';
import { later } from '../support/clock';
import { partners, drain } from '../support/partners';

type Item = Record<string, unknown> & { documentId: string };
interface Change {
  type: 'entered' | 'changed' | 'cancelled' | 'left';
  documentId: string;
  at: string;
  item?: Item;
  reason?: string;
  mergedInto?: string;
}

const CHURCHES = { field: 'venue.kinds', operator: 'within', value: ['church'] };

let app: TestApp;
let p: ReturnType<typeof partners>;
let theatre: { documentId: string };
let church: { documentId: string };
let production: { documentId: string };

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  theatre = await the.publishNew('venue', await the.venueData());
  church = await the.publishNew(
    'venue',
    await the.venueData({ name: 'Collégiale', kinds: [await the.concept('venue-kind', 'church')] }),
  );
  production = await the.publishNew('production', await the.productionData());
  await p.save('agenda', { source: 'performances' });
  await p.save('eglises', { source: 'performances', filter: CHURCHES });
});
afterAll(() => app.close());

const perform = async (data: Record<string, unknown> = {}) =>
  p.the.publishNew(
    'performance',
    await p.the.performanceData({ production: production.documentId, venue: church.documentId, ...data }),
  );
const edit = async (performance: { documentId: string }, data: Record<string, unknown>) => {
  await p.the.update('performance', performance, data);
  await p.the.publish('performance', performance);
};
const unpublish = (documentId: string) =>
  app.strapi.documents('api::performance.performance').unpublish({ documentId });

/** Concerts end on whole minutes; a test does not wait for one. */
async function endIn(documentId: string, ms: number): Promise<void> {
  const end = Date.now() + ms;
  const { connection } = app.strapi.db;
  const times = { ends_at: end, visible_until: end };
  await connection('channel_items')
    .where({ target_document_id: documentId })
    .andWhere('visible_until', '<', 8e15)
    .update(times);
  await connection('channel_versions').update({ next_boundary_at: end });
}

/** Everything that the feed tells after a cursor, page after page, with the cursor to come back with. */
async function follow(slug: string, since: string, pageSize = 500): Promise<{ changes: Change[]; cursor: string }> {
  const changes: Change[] = [];
  for (let cursor = since; ;) {
    const { status, body } = await p.get(`/${slug}/changes?cursor=${cursor}&pageSize=${pageSize}`);
    expect(status).toBe(200);
    changes.push(...(body.data as Change[]));
    cursor = body.meta.cursor;
    if (!body.meta.hasMore) return { changes, cursor };
  }
}

/** What a partner keeps of a channel: the loop of every client. */
function client(slug: string) {
  const kept = new Map<string, Item>();
  let cursor = '';
  return {
    kept,
    async update(pageSize = 500): Promise<Change[]> {
      const followed = await follow(slug, cursor, pageSize);
      for (const { type, documentId, item } of followed.changes) {
        if (type === 'left') kept.delete(documentId);
        else if (item) kept.set(documentId, item);
      }
      ({ cursor } = followed);
      return followed.changes;
    },
  };
}

const toCursor = (place: unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');
const fromCursor = (cursor: string): [number, number, string] =>
  JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [number, number, string];
const cursorAfter = (cursor: string): string => {
  const [since, begunAt, channel] = fromCursor(cursor);
  return toCursor([since + 1000, begunAt, channel]);
};

const received = (changes: Change[]) => changes.map(({ type, reason }) => [type, reason].filter(Boolean).join(' '));

describe('who follows the changes of a channel', () => {
  it('is given the whole channel first, then nothing until something happens', async () => {
    const [first, second] = [await perform(), await perform({ startDate: '2027-03-13' })];
    const { changes, cursor } = await follow('eglises', '', 1);
    expect(changes.map(({ type, documentId }) => [type, documentId])).toEqual([
      ['entered', first.documentId],
      ['entered', second.documentId],
    ]);
    expect(changes.map(({ item }) => item)).toEqual(await p.items('eglises'));
    expect(await follow('eglises', cursor)).toEqual({ changes: [], cursor });
  });

  it('is told what entered, changed, was cancelled, and left, once each and with its reason', async () => {
    const partner = client('eglises');
    await partner.update();
    const concert = await perform({ startDate: '2027-04-01' });
    expect(received(await partner.update())).toEqual(['entered']);
    await edit(concert, { startTime: '17:00' });
    const [changed] = await partner.update();
    expect(changed).toMatchObject({ type: 'changed', item: { startTime: '17:00' } });
    await edit(concert, { eventStatus: 'cancelled' });
    const [cancelled] = await partner.update();
    expect(cancelled).toMatchObject({ type: 'cancelled', item: { status: { code: 'cancelled' } } });
    await edit(concert, { venue: theatre.documentId });
    expect(received(await partner.update())).toEqual(['left filter']);
    await edit(concert, { venue: church.documentId });
    expect(received(await partner.update())).toEqual(['entered']);
    await unpublish(concert.documentId);
    expect(received(await partner.update())).toEqual(['left unpublished']);
    await p.the.publish('performance', concert);
    await partner.update();
    await edit(concert, { embargoUntil: new Date(Date.now() + milliseconds({ days: 1 })).toISOString() });
    expect(received(await partner.update())).toEqual(['left embargo']);
    // A cancelled date stays announced until its day: another one is deleted.
    const other = await perform({ startDate: '2027-04-05' });
    await partner.update();
    await app.strapi.documents('api::performance.performance').delete({ documentId: other.documentId });
    expect(received(await partner.update())).toEqual(['left deleted']);
    expect(await partner.update()).toEqual([]);
  });

  it('is told that an entry was merged, and into what', async () => {
    const partner = client('agenda');
    const kept = await perform({ startDate: '2027-04-02' });
    const twice = await perform({ startDate: '2027-04-02', venue: theatre.documentId });
    await partner.update();
    await p.the.update('performance', twice, { replacedBy: kept.documentId });
    const [left] = await partner.update();
    expect(left).toMatchObject({ type: 'left', documentId: twice.documentId, reason: 'merged' });
    expect(left?.mergedInto).toMatch(new RegExp(`/${kept.documentId}$`));
  });

  it('is told what time took out', async () => {
    await p.save('a-venir', {
      source: 'performances',
      filter: { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } },
    });
    const partner = client('a-venir');
    const concert = await perform({ startDate: '2027-04-03' });
    await partner.update();
    await endIn(concert.documentId, 600_000);
    expect(await partner.update()).toEqual([]);
    const changes = await later(600_000, () => partner.update());
    expect(changes).toEqual([
      expect.objectContaining({ type: 'left', documentId: concert.documentId, reason: 'past' }),
    ]);
  });

  it('is told once of an entry whose embargo ended before it was published, then that it left', async () => {
    await p.save('embargos', {
      source: 'performances',
      filter: { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } },
    });
    const partner = client('embargos');
    await partner.update();
    const [short, long] = await later(600_000, async () => {
      const embargoUntil = new Date(Date.now() - 300_000).toISOString();
      const concerts = [
        await perform({ startDate: '2027-04-09', embargoUntil }),
        await perform({ startDate: '2027-04-10', embargoUntil }),
      ];
      expect(received(await partner.update())).toEqual(['entered', 'entered']);
      return concerts;
    });
    await endIn(short?.documentId ?? '', 1_200_000);
    const changes = await later(1_200_000, () => partner.update());
    expect(changes).toEqual([expect.objectContaining({ type: 'left', documentId: short?.documentId, reason: 'past' })]);
    expect([...partner.kept.keys()]).toContain(long?.documentId);
  });

  it('is told nothing of what came and left since the last time', async () => {
    const partner = client('eglises');
    await partner.update();
    const { documentId } = await perform({ startDate: '2027-04-05' });
    await drain(app.strapi);
    await unpublish(documentId);
    expect(await partner.update()).toEqual([]);
  });

  it('is told that an entry left which came back and left again since the last time', async () => {
    const concert = await perform({ startDate: '2027-04-08' });
    const partner = client('eglises');
    await partner.update();
    await unpublish(concert.documentId);
    await drain(app.strapi);
    await p.the.publish('performance', concert);
    await drain(app.strapi);
    await unpublish(concert.documentId);
    expect(await partner.update()).toEqual([
      expect.objectContaining({ type: 'left', documentId: concert.documentId, reason: 'unpublished' }),
    ]);
  });

  it('follows a filter that its partner changes', async () => {
    const { documentId } = await p.save('mobile', { source: 'performances' });
    const partner = client('mobile');
    await partner.update();
    const inTheatre = await perform({ venue: theatre.documentId, startDate: '2027-04-06' });
    await partner.update();
    const channels = app.strapi.documents('plugin::channels.channel');
    await channels.update({ documentId, data: { filter: CHURCHES } as never });
    const changes = await partner.update();
    expect(changes).toContainEqual(
      expect.objectContaining({ type: 'left', documentId: inTheatre.documentId, reason: 'filter' }),
    );
    expect([...partner.kept.keys()].sort()).toEqual(
      (await p.items('mobile', '?pageSize=500')).map(({ documentId: one }) => one).sort(),
    );
  });

  it('begins again when departures since its cursor were forgotten, 90 days later', async () => {
    const concert = await perform({ startDate: '2027-04-07' });
    const { cursor } = await follow('eglises', '');
    await unpublish(concert.documentId);
    await follow('eglises', cursor);
    const old = Date.now() - milliseconds({ days: 91 });
    await app.strapi.db
      .connection('channel_changes')
      .where({ target_document_id: concert.documentId })
      .update({ changed_at: old });
    await app.strapi.db.connection('channel_versions').update({ next_boundary_at: Date.now() });
    await drain(app.strapi);
    const { status, body } = await p.get(`/eglises/changes?cursor=${cursor}`, { 'Accept-Language': 'en' });
    expect([status, body.error.message]).toEqual([410, expect.stringContaining('without a cursor')]);
  });

  it.each([
    ['of another channel', 'from another channel', async () => (await follow('agenda', '')).cursor],
    ['ahead of the channel', 'ahead of this channel', async () => cursorAfter((await follow('eglises', '')).cursor)],
    ['ahead of it, as it was given last year', 'ahead of this channel', async () => toCursor([1_000_000, 1])],
  ])('begins again with a cursor %s', async (_which, why, cursorOf) => {
    const answer = await p.get(`/eglises/changes?cursor=${await cursorOf()}`, { 'Accept-Language': 'en' });
    expect([answer.status, answer.body.error.message]).toEqual([410, expect.stringContaining(why)]);
    expect(answer.body.error.message).toContain('http://localhost:1337/api/channels/eglises/changes');
  });

  it('goes on with a cursor that was given before channels were in them', async () => {
    const { cursor } = await follow('eglises', '');
    expect((await follow('eglises', toCursor(fromCursor(cursor).slice(0, 2)))).changes).toEqual([]);
  });

  it.each(['cursor=abc', 'cursor=WyJhIl0', 'cursor=LTE', 'pageSize=501', 'pageSize=0', 'since=3'])(
    'is told what is wrong with %s',
    async (query) => {
      const { status, body } = await p.get(`/eglises/changes?${query}`);
      expect([status, body.data]).toEqual([400, null]);
    },
  );
});

type Action = { act: 'add' | 'edit' | 'move' | 'cancel' | 'unpublish' | 'delete' | 'read'; which: number };

describe('any history of edits', () => {
  it('leaves a client of the changes with exactly what the items are', async () => {
    const act = fc.constantFrom<Action['act']>('add', 'add', 'edit', 'move', 'cancel', 'unpublish', 'delete', 'read');
    const history = fc.array(fc.record({ act, which: fc.nat(20) }), { minLength: 5, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(history, async (actions) => {
        const partner = client('eglises');
        const own: { documentId: string }[] = [];
        for (const { act: doing, which } of actions) await doNext(doing, which, own, partner);
        await partner.update(3);
        const items = await p.items('eglises', '?pageSize=500');
        const kept = [...partner.kept.values()].sort(byDocument);
        expect(kept).toEqual([...items].sort(byDocument as never));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

const byDocument = (one: Item, other: Item) => (one.documentId < other.documentId ? -1 : 1);

let day = Date.parse('2028-01-01');
/** The same show, twice on one day in one place, would be refused. */
const nextDay = () => new Date((day += milliseconds({ days: 1 }))).toISOString().slice(0, 10);

async function doNext(
  act: Action['act'],
  which: number,
  own: { documentId: string }[],
  partner: ReturnType<typeof client>,
): Promise<void> {
  const one = own[which % Math.max(own.length, 1)];
  if (act === 'read') return void (await partner.update(2));
  if (act === 'add' || !one) return void own.push(await perform({ startDate: nextDay() }));
  if (act === 'edit') return edit(one, { startTime: `${10 + (which % 12)}:30` });
  if (act === 'move') return edit(one, { venue: which % 2 ? theatre.documentId : church.documentId });
  if (act === 'cancel') return edit(one, { eventStatus: which % 2 ? 'cancelled' : 'scheduled' });
  // What is announced as cancelled may not disappear.
  await edit(one, { eventStatus: 'scheduled' });
  if (act === 'unpublish') return void (await unpublish(one.documentId));
  own.splice(own.indexOf(one), 1);
  await p.the.remove('performance', one);
}
