import type { Core, UID } from '@strapi/strapi';
import { hasDrafts } from '../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../configuration';
import type { Rules, EntryRole } from '../../domain/stewards/stewardship';
import { getService } from '../get-service';

interface Ability {
  can(action: string): boolean;
}

/** Where administrators stand towards entries. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  rulesOf(uid: string): Rules {
    const { stewards, stewardRelations } = configurationOf(strapi);
    const { attributes } = strapi.contentType(uid as UID.ContentType);
    const groups = (stewards.fields[uid] ?? []).filter(({ relation }) => relation in attributes);
    return { groups, stewardRelations };
  },

  async of(administratorId: number, uid: string, documentId: string): Promise<EntryRole> {
    const stewards = getService(strapi, 'stewards');
    const [policy, own, answering, reached] = await Promise.all([
      getService(strapi, 'policies').of(uid),
      stewards.organisationsOf(administratorId),
      stewards.of(uid, documentId),
      this.reachedBy(uid, documentId),
    ]);
    return { policy, isModerator: this.isModerator(administratorId), own, stewards: answering, reached };
  },

  /** Document ids of the organisations that the draft points to, by relation of a field group. */
  async reachedBy(uid: string, documentId: string): Promise<Record<string, string[]>> {
    const relations = this.rulesOf(uid).groups.map(({ relation }) => relation);
    if (relations.length === 0) return {};
    const rows = (await strapi.db.query(uid).findMany({
      where: { documentId, ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}) },
      select: ['id'],
      populate: Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }])),
    })) as Record<string, { documentId: string } | { documentId: string }[] | null>[];
    const pointedTo = (relation: string) => [
      ...new Set(rows.flatMap((row) => [row[relation] ?? []].flat().map((one) => one.documentId))),
    ];
    return Object.fromEntries(relations.map((relation) => [relation, pointedTo(relation)]));
  },

  /** Whether the administrator who is asking is one of those who look after the commons. */
  isModerator(administratorId: number): boolean {
    const state = strapi.requestContext.get()?.state as { user?: { id: number }; userAbility?: Ability } | undefined;
    return state?.user?.id === administratorId && state.userAbility?.can('plugin::commons.moderate') === true;
  },

  /** Ids of the administrators who look after the commons. */
  async moderators(): Promise<number[]> {
    const rows = (await strapi.db.query('admin::user').findMany({
      where: { isActive: true, roles: { permissions: { action: 'plugin::commons.moderate' } } },
      select: ['id'],
    })) as { id: number }[];
    return [...new Set(rows.map(({ id }) => id))];
  },
});
