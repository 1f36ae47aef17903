import type { Core } from '@strapi/strapi';
import { NOTICE_KINDS, type NoticeKind } from '../../domain/discussion/notice';

const PREFERENCE = 'plugin::commons.notice-preference';

export interface Preference {
  kind: NoticeKind;
  isListed: boolean;
  isMailed: boolean;
}

type Row = Preference & { administratorId: number };

/** Which kinds of notices administrators want in their list, and by e-mail. Who said nothing gets them in the list. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every kind, as an administrator wants it. */
  async of(administratorId: number): Promise<Preference[]> {
    const rows = (await strapi.db.query(PREFERENCE).findMany({ where: { administratorId } })) as Row[];
    return NOTICE_KINDS.map((kind) =>
      toPreference(
        kind,
        rows.find((row) => row.kind === kind),
      ),
    );
  },

  /** How each of these administrators wants one kind. */
  async ofKind(kind: NoticeKind, administratorIds: number[]): Promise<Map<number, Preference>> {
    const where = { kind, administratorId: { $in: administratorIds } };
    const rows = (await strapi.db.query(PREFERENCE).findMany({ where })) as Row[];
    const byAdministrator = new Map(rows.map((row) => [row.administratorId, row]));
    return new Map(administratorIds.map((id) => [id, toPreference(kind, byAdministrator.get(id))]));
  },

  async save(administratorId: number, preferences: Preference[]): Promise<void> {
    await strapi.db.transaction(async () => {
      const kind = { $in: preferences.map((one) => one.kind) };
      await strapi.db.query(PREFERENCE).deleteMany({ where: { administratorId, kind } });
      await strapi.db.query(PREFERENCE).createMany({ data: preferences.map((one) => ({ ...one, administratorId })) });
    });
  },
});

const toPreference = (kind: NoticeKind, row: Preference | undefined): Preference => ({
  kind,
  isListed: row?.isListed ?? true,
  isMailed: row?.isMailed ?? true,
});
