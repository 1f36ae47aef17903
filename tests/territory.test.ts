/** @databases sqlite postgres */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootApp, type TestApp } from './support/boot';

// An empty database: the template of the other tests holds the default territory already.
const folder = mkdtempSync(path.join(tmpdir(), 'odus-empty-'));
const template = process.env.TEST_TEMPLATE_DB;

let app: TestApp;
beforeAll(async () => {
  const empty = path.join(folder, 'empty.db');
  writeFileSync(empty, '');
  process.env.TEST_TEMPLATE_DB = process.env.DATABASE_CLIENT === 'postgres' ? 'template0' : empty;
  app = await bootApp({ ODUS_TERRITORY_EPCI: '200035723', ODUS_TIME_ZONE: 'Europe/Brussels' });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  process.env.TEST_TEMPLATE_DB = template;
  delete process.env.ODUS_TERRITORY_EPCI;
  delete process.env.ODUS_TIME_ZONE;
});

const territories = (codeType: string) =>
  app.strapi.db.query('api::territory.territory').findMany({ where: { codeType }, orderBy: 'code' });

describe('an application for another territory', () => {
  it('loads the intercommunality that the environment names, with its departments and regions, and no other', async () => {
    expect((await territories('siren_epci')).map(({ name }) => name)).toEqual(['CC Ventoux Sud']);
    expect((await territories('insee_department')).map(({ name }) => name)).toEqual(['Drôme', 'Vaucluse']);
    expect((await territories('insee_region')).map(({ code }) => code)).toEqual(['84', '93']);
  });

  it('loads its communes', async () => {
    const communes = await territories('insee_commune');
    expect(communes).toHaveLength(11);
    expect(communes.map(({ displayName }) => displayName)).toEqual(
      expect.arrayContaining(['Sault (84)', 'Ferrassières (26)']),
    );
  });

  it('takes its time zone from the environment', () => {
    expect(app.strapi.config.get('territory.timeZone')).toBe('Europe/Brussels');
  });
});
