import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bootApp, type TestApp } from '../support/boot';
import { commons } from '../support/commons';
import { hostRequire } from '../support/host';

const writes = hostRequire(
  '../../dist/src/plugin-kit/server/document-writes',
) as typeof import('../../src/plugin-kit/server/document-writes');

const VENUE = 'api::venue.venue';
const PAGE = path.resolve(__dirname, '../../docs/life-of-a-write.md');

let app: TestApp;
let seen: string[];
let failsIn: string | null;

beforeAll(async () => {
  app = await bootApp();
  const note =
    (phase: string) =>
    ({ action, parent, isNested }: import('../../src/plugin-kit/server/document-writes').DocumentWrite) => {
      seen.push([phase, action, isNested ? `in ${parent?.action}` : ''].join(' ').trim());
      if (failsIn === phase) throw new Error(`No ${phase}`);
    };
  writes.onDocumentWrite(app.strapi, {
    name: 'test.witness',
    actions: writes.ACTIONS,
    concerns: (uid) => uid === VENUE,
    phases: {
      lock: note('lock'),
      normalize: note('normalize'),
      check: note('check'),
      publish: note('publish'),
      deliver(write) {
        note('deliver')(write);
        write.afterCommit(() => seen.push(`committed ${write.action}`));
      },
    },
  });
});
beforeEach(() => {
  seen = [];
  failsIn = null;
});
afterAll(() => app.close());

const venue = { name: 'Salle du Vieux Colombier', address: { locality: 'Briançon', countryCode: 'FR' } };
const documents = () => app.strapi.documents(VENUE);

describe('the life of a write', () => {
  it('is the one that its page tells, handler by handler', () => {
    const received = readFileSync(PAGE, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter(([, phase = '']) => writes.PHASES.some((known) => phase === `\`${known}\``))
      .slice(0, writes.PHASES.length)
      .map(([, phase, , handlers = '']) => [phase, [...handlers.matchAll(/`([^`]+)`/g)].map(([, name]) => name)]);
    const acting = writes
      .handlersByPhase(app.strapi)
      .map(({ phase, handlers }) => [`\`${phase}\``, handlers.filter((name) => name !== 'test.witness')]);
    expect(received).toEqual(acting);
  });

  it('holds a publication in the same call as a nested write, and ends with the outermost commit', async () => {
    const the = commons(app.strapi);
    const data = await the.venueData();
    seen = [];
    await documents().create({ data: data as never, status: 'published' });
    expect(seen).toEqual([
      'lock create',
      'normalize create',
      'check create',
      'publish create',
      'lock publish in create',
      'normalize publish in create',
      'check publish in create',
      'publish publish in create',
      'deliver publish in create',
      'deliver create',
      'committed publish',
      'committed create',
    ]);
  });

  it.each(['normalize', 'check', 'deliver'])('undoes everything when its phase %s fails', async (phase) => {
    failsIn = phase;
    await expect(documents().create({ data: { ...venue, name: `Sans ${phase}` } as never })).rejects.toThrow(
      `No ${phase}`,
    );
    expect(await documents().count({ filters: { name: `Sans ${phase}` } })).toBe(0);
    expect(
      await app.strapi.db.query('plugin::commons.revision' as never).count({ where: { name: `Sans ${phase}` } }),
    ).toBe(0);
    expect(seen.filter((line) => line.startsWith('committed'))).toEqual([]);
  });
});
