import type { UID } from '@strapi/strapi';
import type { Populate, Values } from '../../src/plugin-kit/server/populate';
import { bootDemonstration, type TestApp } from '../support/boot';
import { hostRequire } from '../support/host';

const { findMany } = hostRequire(
  '../../dist/src/plugin-kit/server/populate',
) as typeof import('../../src/plugin-kit/server/populate');

let app: TestApp;
beforeAll(async () => {
  app = await bootDemonstration();
});
afterAll(() => app.close());

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

const joinedAttributes = (uid: string): [string, Attribute][] =>
  Object.entries(app.strapi.getModel(uid as UID.Schema).attributes as unknown as Record<string, Attribute>).filter(
    ([, { type }]) => ['relation', 'component', 'media'].includes(type),
  );

/** Everything that a type is joined to, and what its components are joined to; relations with some columns alone. */
const everything = (uid: string, select: string[] | null): Populate =>
  Object.fromEntries(
    joinedAttributes(uid).map(([name, { type, component }]) => [
      name,
      type === 'component' ? { populate: everything(component ?? '', select) } : select ? { select } : true,
    ]),
  );

describe('what is read in one statement a level', () => {
  it.each([
    ['with all its columns', null],
    ['with its ids alone', ['id', 'documentId']],
  ])('is what Strapi reads of each type of the demonstration, %s', async (_name, select) => {
    const uids = Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
    let count = 0;
    for (const uid of uids) {
      const query = { where: { id: { $gt: 0 } }, populate: everything(uid, select) };
      const expected = (await app.strapi.db.query(uid as UID.ContentType).findMany(query as never)) as Values[];
      expect(await findMany(app.strapi, uid, query)).toEqual(expected);
      count += expected.length;
    }
    expect(count).toBeGreaterThan(1000);
  });
});
