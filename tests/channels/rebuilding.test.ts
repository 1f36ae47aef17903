/** @databases sqlite postgres */
import request from 'supertest';
import type { Source } from '../../src/plugins/channels/server/src/domain/source';
import { bootApp, type TestApp } from '../support/boot';
import { partners, drain } from '../support/partners';

const PERFORMANCE = 'api::performance.performance';

let app: TestApp;
let p: ReturnType<typeof partners>;

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  await p.the.evening();
  for (let day = 10; day < 30; day += 1)
    await p.the.publish('performance', await p.the.date({ startDate: `2027-03-${day}` }));
  for (const slug of ['agenda', 'journal', 'affiche']) await p.save(slug, { source: 'performances' });
  await drain(app.strapi);
});
afterAll(() => app.close());

/** Writes behind the back of the channels, as a restored backup does, and queues everything again. */
async function restoreBackup(title: string): Promise<void> {
  await app.strapi.db.query('api::production.production').updateMany({ where: {}, data: { title } });
  const reference = { uid: PERFORMANCE, documentId: 'performances' };
  await app.strapi.plugin('channels').service('outbox').append('source', [reference]);
}

const rows = (table: string) => app.strapi.db.connection(table);

it('is never seen half done: every answer has all the items of before, or all those of after', async () => {
  const [before] = await p.titles('agenda');
  await restoreBackup('Après la reprise');
  let rebuilding = true;
  const done = drain(app.strapi).then(() => (rebuilding = false));
  const answers: Set<unknown>[] = [];
  while (rebuilding) {
    const response = await request(app.server).get('/api/channels/agenda/items?pageSize=500');
    const items = response.body.data as { title: unknown }[];
    expect(items).toHaveLength(21);
    answers.push(new Set(items.map(({ title }) => title)));
  }
  await done;
  for (const titles of answers) expect(titles.size).toBe(1);
  expect([before, 'Après la reprise']).toEqual(expect.arrayContaining(answers.flatMap((titles) => [...titles])));
  for (const slug of ['agenda', 'journal', 'affiche'])
    expect(new Set(await p.titles(slug))).toEqual(new Set(['Après la reprise']));
});

it('tells readers of the changes what is otherwise, and leaves nothing of what was before', async () => {
  const first = await p.get('/agenda/changes?pageSize=500');
  await restoreBackup('Encore une fois');
  const { body } = await p.get(`/agenda/changes?pageSize=500&cursor=${first.body.meta.cursor}`);
  expect(body.data).toHaveLength(21);
  expect(new Set(body.data.map(({ type }: { type: string }) => type))).toEqual(new Set(['changed']));
  const generations = await rows('channel_records').where({ target_uid: PERFORMANCE }).distinct('generation');
  expect(generations).toHaveLength(1);
  expect(await rows('channel_items').distinct('generation')).toHaveLength(3);
  const lost = await rows('channel_record_references')
    .whereNotIn('record_id', rows('channel_records').select('id'))
    .first();
  expect(lost).toBeUndefined();
});

it('keeps what was known of an entry that a mistake keeps from being made again', async () => {
  const source = app.strapi.plugin('channels').service('sources').ofType(PERFORMANCE) as Source;
  const { project } = source;
  const [broken] = await p.items('agenda');
  const logged = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
  source.project = (entry, lookup) => {
    if (entry.documentId === broken?.documentId) throw new Error('a mistake');
    return project(entry, lookup);
  };
  try {
    await restoreBackup('Malgré tout');
    const titles = await p.titles('agenda');
    expect(titles.filter((title) => title === 'Malgré tout')).toHaveLength(20);
    expect(titles.filter((title) => title === 'Encore une fois')).toHaveLength(1);
    expect(logged).toHaveBeenCalledWith(
      expect.stringContaining(`${broken?.documentId as string} could not be projected`),
    );
  } finally {
    source.project = project;
    logged.mockRestore();
  }
  await p.the.publish('performance', { documentId: broken?.documentId as string });
  expect(new Set(await p.titles('agenda'))).toEqual(new Set(['Malgré tout']));
});
