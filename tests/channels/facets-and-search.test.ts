/** @databases sqlite postgres */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type publicChannels from '../../src/plugins/channels/server/src/services/public-channels';
import { logInAsAdministrator } from '../support/administrator';
import { bootDemonstration, type TestApp } from '../support/boot';
import { editors } from '../support/editors';
import { drain, partners } from '../support/partners';

type PublicChannels = ReturnType<typeof publicChannels>;

const AGENDA = 'agenda-de-l-office-de-tourisme';
const FIELDS = [
  'form',
  'disciplines',
  'genres',
  'venue.kinds',
  'commune',
  'organisers',
  'audiences',
  'pricing',
  'accessServices',
];
const BRIANCON = 'near=44.8966,6.635';
const WORDS = ['concert', 'theatre', 'jazz', 'eglise', 'brianson', 'danse enfants', 'quatre saizons'];
const RUNS = 40;

let app: TestApp;
let p: ReturnType<typeof partners>;

interface Value {
  code: string;
  label: string;
  count: number;
  isSelected: boolean;
}
interface Facet {
  parameter: string;
  field: string;
  label: string;
  values: Value[];
  omitted: number;
}
interface Item {
  documentId: string;
  [field: string]: unknown;
}

beforeAll(async () => {
  app = await bootDemonstration();
  p = partners(app);
});
afterAll(() => app.close());

/** The lines of a table of the corpus, without its first. */
const linesOf = (file: string): string[][] =>
  readFileSync(path.resolve(__dirname, '..', 'fixtures', 'search', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Titles in the order of an answer; the year of an edition is that of the demonstration's season. */
const found = async (slug: string, parameters: Record<string, string>): Promise<string[]> =>
  (await p.titles(slug, `?${addressOf(parameters)}`)).map((title) => String(title).replace(/ 20\d\d (?=\()/, ' AAAA '));

const documentsOf = async (parameters: Record<string, string>): Promise<string[]> =>
  (await p.items(AGENDA, `?${addressOf(parameters)}`)).map(({ documentId }) => String(documentId));

const addressOf = (parameters: Record<string, string>): string => new URLSearchParams(parameters).toString();

const facets = async (by: string[], parameters: Record<string, string> = {}, slug = AGENDA) => {
  const { status, body } = await p.get(`/${slug}/facets?${addressOf({ by: by.join(','), ...parameters })}`);
  return { status, total: body.meta?.total as number, data: body.data as Facet[], error: body.error };
};
const codesOf = async (by: string, parameters: Record<string, string> = {}, slug = AGENDA) =>
  (await facets([by], parameters, slug)).data[0]?.values.map(({ code, count }) => [code, count]);

/** Every item under a narrowing, page after page. */
async function everything(parameters: Record<string, string>): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page += 1) {
    const query = addressOf({ ...parameters, pageSize: '500', page: String(page) });
    const { body } = await p.get(`/${AGENDA}/items?${query}`);
    items.push(...body.data);
    if (page >= body.meta.pagination.pageCount) return items;
  }
}

const total = async (parameters: Record<string, string>): Promise<number> =>
  (await p.get(`/${AGENDA}/items?${addressOf({ ...parameters, pageSize: '1' })}`)).body.meta.pagination.total;

const termsOf = (item: Item, field: string): string[] => {
  const value = field.split('.').reduce<unknown>((one, name) => (one as Item | null)?.[name] ?? null, item);
  return ((Array.isArray(value) ? value : value ? [value] : []) as { code: string }[]).map(({ code }) => code);
};

/** What a reader may ask, drawn among the terms that the channel has. */
async function narrowings(): Promise<fc.Arbitrary<Record<string, string>>> {
  const { data } = await facets(FIELDS);
  const terms = Object.fromEntries(
    data.map(({ parameter, values }) => [
      parameter,
      fc
        .subarray(
          values.map(({ code }) => code),
          { minLength: 1, maxLength: Math.min(3, values.length) },
        )
        .map(String),
    ]),
  );
  const days = (await everything({ fields: 'startDate' })).map(({ startDate }) => String(startDate)).sort();
  const day = fc.constantFrom(...days);
  return fc
    .record(
      {
        ...terms,
        q: fc.constantFrom(...WORDS),
        period: fc.tuple(day, day).map((two) => two.sort()),
        radius: fc.constantFrom('5', '12', '40'),
        weekday: fc.constantFrom('1', '5,6', 'dimanche'),
        startsAfter: fc.constantFrom('15:00', '18h', '20:30'),
        startsBefore: fc.constantFrom('12:00', '21h'),
        age: fc.constantFrom('4', '11', '40'),
        priceMax: fc.constantFrom('0', '10', '15.5'),
      },
      { requiredKeys: [] },
    )
    .map((drawn) => {
      const { period, radius, ...others } = drawn as Record<string, string> & { period?: [string, string] };
      return {
        ...(others as Record<string, string>),
        ...(period ? { from: period[0], to: period[1] } : {}),
        ...(radius ? { near: BRIANCON.slice(5), radius } : {}),
      };
    });
}

// First: the corpus is asked of the demonstration alone, before other tests add to it.
describe('200 questions, written before the search that answers them', () => {
  const questions = linesOf('questions.tsv').map(([source = '', question = '', wanted = '']) => ({
    source,
    question,
    wanted,
  }));
  let answers: string[][];

  beforeAll(async () => {
    for (const source of new Set(questions.map((one) => one.source))) await p.save(`tout-${source}`, { source });
    await drain(app.strapi);
    answers = [];
    for (const { source, question } of questions)
      answers.push(await found(`tout-${source}`, { q: question, pageSize: '5' }));
  });

  it('have what they mean among the first three answers, 95 times of 100', () => {
    const missed = questions.filter(({ wanted }, n) => !answers[n]?.slice(0, 3).includes(wanted));
    expect(questions).toHaveLength(200);
    expect(missed.length).toBeLessThanOrEqual(10);
  });

  it('have the same answers in the same order on every database', () => {
    const lines = questions.map(({ source, question }, n) => [source, question, ...(answers[n] ?? [])]);
    expect(lines).toEqual(linesOf('answers.tsv'));
  });
});

describe('the facets of a channel', () => {
  it('say what a reader finds by counting the items of every page', async () => {
    await fc.assert(
      fc.asyncProperty(await narrowings(), fc.constantFrom(...FIELDS), async (narrowing, by) => {
        const answer = await facets([by], narrowing);
        const [facet] = answer.data as [Facet];
        const { [by]: _own, ...others } = narrowing;
        const counted = facet.values.map(({ code, count }) => [code, count]);
        const asked = await Promise.all(
          facet.values.map(async ({ code }) => [code, await total({ ...others, [by]: code })]),
        );
        expect([narrowing, by, counted]).toEqual([narrowing, by, asked]);
        expect(answer.total).toBe(await total(narrowing));
        const shown = new Set((await everything(others)).flatMap((item) => termsOf(item, facet.field)));
        expect([...shown].filter((code) => !facet.values.some((value) => value.code === code))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('are in the language that is asked for, the most frequent first', async () => {
    const { data } = await facets(['disciplines'], { locale: 'it' });
    expect(data[0]).toMatchObject({ parameter: 'disciplines', field: 'disciplines', label: 'Discipline', omitted: 0 });
    const counts = data[0]?.values.map(({ count }) => count) ?? [];
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    const music = data[0]?.values.find(({ code }) => code === 'music');
    expect(music?.label).toBe('Musica');
    const french = await facets(['disciplines']);
    expect(french.data[0]?.values.find(({ code }) => code === 'music')?.label).toBe('Musique');
  });

  it('keep what the reader chose in sight, even where nothing has it', async () => {
    const { data } = await facets(['commune'], { commune: '05023', q: 'introuvable' });
    expect(data[0]?.values).toEqual([
      expect.objectContaining({ code: '05023', label: 'Briançon', count: 0, isSelected: true }),
    ]);
  });

  it.each([
    [{}, 'by'],
    [{ by: 'title' }, 'by'],
    [{ by: 'toString' }, 'by'],
    [{ by: Array.from({ length: 13 }, () => 'form').join() }, 'by'],
    [{ by: 'form', sort: 'title' }, 'sort'],
    [{ by: 'form', pageSize: '1' }, 'pageSize'],
    [{ by: 'form', disciplines: 'musik' }, 'disciplines'],
  ])('refuse what is not a field of terms or a narrowing, with those that are: %j', async (query, name) => {
    const { status, body } = await p.get(`/${AGENDA}/facets?${addressOf(query as Record<string, string>)}`);
    expect([status, body.data]).toEqual([400, null]);
    expect(body.error.message).toContain(name);
  });

  it('name the fields that there are', async () => {
    const { error } = await facets(['priceMin']);
    expect(error.message).toMatch(
      /^Le paramètre « by » ne convient pas : un à 12 champs de termes séparés par des virgules, parmi commune, form, disciplines,/,
    );
  });

  it('have a validator, are compressed, kept by caches, and known again', async () => {
    const address = `/${AGENDA}/facets?by=commune,organisers`;
    const first = await p.get(address, { 'Accept-Encoding': 'gzip' });
    expect(first.headers['cache-control']).toMatch(/^public, max-age=30/);
    expect(first.headers['content-encoding']).toBe('gzip');
    const again = await p.get(address, { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.etag ?? '' });
    expect(again.status).toBe(304);
    const otherwise = await p.get(`/${AGENDA}/facets?by=commune%2Corganisers&locale=fr`);
    expect(otherwise.body).toEqual(first.body);
  });
});

describe('the facets of a channel that changes', () => {
  let headers: Record<string, string>;
  let e: ReturnType<typeof editors>;
  let channel: string;
  let evening: Awaited<ReturnType<typeof p.the.evening>>;

  beforeAll(async () => {
    e = editors(app);
    headers = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
    evening = await p.the.evening({ startDate: '2027-03-12', provenance: await p.the.provenance() });
    const ofVenue = { field: 'venue.id', operator: 'within', value: [evening.venue.documentId] };
    ({ documentId: channel } = await p.save('une-salle', { source: 'performances', filter: ofVenue }));
    const second = {
      production: evening.production.documentId,
      venue: evening.venue.documentId,
      startDate: '2027-03-13',
    };
    await p.the.publishNew('performance', await p.the.performanceData(second));
  });

  it('follow an entry that is published, renamed, excluded, or under an embargo', async () => {
    const disciplines = () => codesOf('disciplines', {}, 'une-salle');
    expect(await disciplines()).toEqual([['theatre', 2], ...(await codesOf('disciplines', {}, 'une-salle'))!.slice(1)]);
    const decide = (decision: string | null) =>
      e.ask('put', `/channels/${channel}/curations/${evening.performance.documentId}`, headers, { decision });
    await decide('exclude');
    expect((await disciplines())?.[0]).toEqual(['theatre', 1]);
    await decide(null);
    expect((await disciplines())?.[0]).toEqual(['theatre', 2]);
    const kinds = [await p.the.concept('venue-kind', 'church')];
    await p.the.update('venue', evening.venue, { name: 'Collégiale', kinds }, { status: 'published' });
    expect((await codesOf('venue.kinds', {}, 'une-salle'))?.map(([code]) => code)).toContain('church');
    const venue = (await facets(['venue.id'], {}, 'une-salle')).data[0]?.values[0];
    expect([venue?.label, venue?.count]).toEqual(['Collégiale', 2]);
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    await p.the.update('performance', evening.performance, { embargoUntil }, { status: 'published' });
    expect((await disciplines())?.[0]).toEqual(['theatre', 1]);
  });

  it('are told by a private channel to nobody', async () => {
    await p.save('ferme', { source: 'performances', isPublic: false });
    expect((await facets(['commune'], {}, 'ferme')).status).toBe(404);
  });
});

describe('what is looked for', () => {
  it('comes with the best answers first, page after page, or in the order that is asked', async () => {
    const q = 'theatre brianconais';
    const whole = await documentsOf({ q, pageSize: '500' });
    expect(whole.length).toBe(await total({ q }));
    const walked: string[] = [];
    let cursor = '';
    do {
      const { body } = await p.get(
        `/${AGENDA}/items?${addressOf({ q, pageSize: '4', ...(cursor ? { cursor } : {}) })}`,
      );
      walked.push(...(body.data as Item[]).map(({ documentId }) => documentId));
      cursor = body.meta.pagination.cursor ?? '';
    } while (cursor);
    expect(walked).toEqual(whole);
    const dated = await everything({ q, sort: 'date' });
    expect(dated.map(({ documentId }) => documentId).sort()).toEqual([...whole].sort());
    const days = dated.map(({ startDate }) => String(startDate));
    expect(days).toEqual([...days].sort());
  });

  it('is not found by what a channel does not show', async () => {
    await p.save('titres', { source: 'productions', shape: [{ field: 'title' }] });
    expect(await found('titres', { q: 'scapin' })).toContain('Scapin sous les fenêtres');
    expect(await found('titres', { q: 'marivaux' })).toEqual([]);
    expect(await found('tout-productions', { q: 'marivaux' })).toContain("Le Jeu de l'amour et du hasard");
  });

  it('is as near as what is shown allows, whatever is in what nobody may see', async () => {
    const hidden = await p.the.publishNew('production', await p.the.productionData({ title: 'Marmottez' }));
    const without = {
      source: 'productions',
      filter: { not: { field: 'title', operator: 'equals', value: 'Marmottez' } },
    };
    await p.save('sans-elle', without);
    const marmots = async () => (await found('sans-elle', { q: 'marmottez' }))[0];
    expect(await marmots()).toBe('Les Marmottes en parade');
    expect(await found('tout-productions', { q: 'marmottez' })).toEqual(['Marmottez']);
    await app.strapi.documents('api::production.production').unpublish({ documentId: hidden.documentId });
    expect((await found('tout-productions', { q: 'marmottez' }))[0]).toBe('Les Marmottes en parade');
    expect(await marmots()).toBe('Les Marmottes en parade');
  });
});

describe('a plugin that reads a public channel', () => {
  const service = () => app.strapi.plugin('channels').service('public-channels') as PublicChannels;

  it('is given the items and the facets that readers are given, with what they were made from', async () => {
    const parameters = { q: 'concert', pageSize: '5', locale: 'en' };
    const { body } = await p.get(`/${AGENDA}/items?${addressOf(parameters)}`);
    const answer = await service().items(AGENDA, parameters);
    if (!answer) throw new Error('The channel is public');
    expect(answer.items.map(({ item }) => item)).toEqual(body.data);
    expect([answer.total, answer.cursor]).toEqual([body.meta.pagination.total, body.meta.pagination.cursor]);
    expect(await service().count(AGENDA, { q: 'concert' })).toBe(answer.total);
    const counted = await service().facets(AGENDA, { q: 'concert', by: 'commune' });
    expect(counted).toMatchObject({ total: answer.total, facets: (await facets(['commune'], { q: 'concert' })).data });
    expect(counted?.state).toEqual(answer.state);
    expect((await service().find(AGENDA))?.state).toEqual(answer.state);
  });

  it('is given nothing of a private channel, and the same refusals', async () => {
    await p.save('a-nous', { source: 'performances', isPublic: false });
    for (const name of ['items', 'count', 'facets'] as const)
      expect(await service()[name]('a-nous', { by: 'commune' })).toBeNull();
    expect(await service().find('a-nous')).toBeNull();
    expect((await service().list()).map(({ slug }) => slug)).not.toContain('a-nous');
    await expect(service().items(AGENDA, { page: 'x' })).rejects.toThrow('« page »');
  });
});
