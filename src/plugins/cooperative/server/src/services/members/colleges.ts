import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { configurationOf } from '../../configuration';
import type { College } from '../../domain/members/college';
import { getService } from '../get-service';
import { conflict } from '../errors';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const COLLEGE = 'plugin::cooperative.college';
const TABLE = 'cooperative_colleges';

/** Colleges of the cooperative: its members vote in them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** In the order that the cooperative chose. */
  async all(): Promise<College[]> {
    const rows = (await strapi.db
      .query(COLLEGE)
      .findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })) as College[];
    return rows.map(({ code, label, position }) => ({ code, label, position }));
  },

  /** @throws ValidationError when there is no such college */
  async demand(...codes: string[]): Promise<void> {
    const known = new Set((await this.all()).map(({ code }) => code));
    if (codes.some((code) => !known.has(code))) throw new errors.ValidationError(translate(strapi, 'college.gone'));
  },

  /** Those of today, in their order. @throws a 409 when one that would go still has members */
  async choose(chosen: Omit<College, 'position'>[]): Promise<void> {
    const seats = await getService(strapi, 'members').all();
    const lost = seats.find(({ college }) => !chosen.some(({ code }) => code === college));
    if (lost) throw conflict(strapi, 'college.inUse', { name: lost.name });
    await inTransaction(strapi, async (trx) => {
      await trx(TABLE).delete();
      await trx(TABLE).insert(chosen.map(rowOf));
    });
  },

  /** Those of the configuration, on the first start: what the cooperative makes of them afterwards is kept. */
  async seed(): Promise<void> {
    if ((await strapi.db.query(COLLEGE).count()) > 0) return;
    const rows = configurationOf(strapi).colleges.map(rowOf);
    if (rows.length > 0) await strapi.db.connection(TABLE).insert(rows).onConflict('code').ignore();
  },
});

const rowOf = ({ code, label }: Omit<College, 'position'>, position: number) => ({
  code,
  label: JSON.stringify(label),
  position,
});
