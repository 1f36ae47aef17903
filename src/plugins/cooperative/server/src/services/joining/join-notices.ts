import type { Core } from '@strapi/strapi';
import { localDate } from '../../../../../../plugin-kit/calendar';
import { configurationOf } from '../../configuration';
import { actsForAll } from '../../domain/members/authority';
import { isInForce } from '../../domain/members/mandate';
import { getService } from '../get-service';

interface Notice {
  kind: 'join-request';
  entry: { uid: string; documentId: string };
  recipients: number[];
  authorId: null;
  parameters: Record<string, string>;
}

interface Notices {
  notify(notice: Notice): Promise<void>;
}

interface Asked {
  publicId: string;
  /** Document id of the organisation that somebody would write for. */
  organisation: string | null;
}

/** Notifies those who may answer a request to join, where there is a plugin of the commons to do it. The notice names nobody. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async announce({ publicId, organisation }: Asked): Promise<void> {
    const notices = strapi.plugins.commons?.service('notices') as Notices | undefined;
    if (!notices) return;
    const managers = organisation ? await managersOf(strapi, organisation) : [];
    const names = await getService(strapi, 'organisations').named(organisation ? [organisation] : []);
    const name = names.get(organisation ?? '');
    await notices.notify({
      kind: 'join-request',
      entry: { uid: 'plugin::cooperative.join-request', documentId: publicId },
      recipients: managers.length > 0 ? managers : await answeringForAll(strapi),
      authorId: null,
      parameters: {
        path: '/plugins/cooperative/requests',
        ...(name ? { state: 'organisation', organisation: name } : {}),
      },
    });
  },
});

async function managersOf(strapi: Core.Strapi, organisation: string): Promise<number[]> {
  const memberships = await getService(strapi, 'memberships').all([organisation]);
  return memberships.filter(({ level }) => level === 'manager').map(({ accountId }) => accountId);
}

/** Ids of the active accounts that answer for the cooperative as a whole. */
async function answeringForAll(strapi: Core.Strapi): Promise<number[]> {
  const today = localDate(new Date(), configurationOf(strapi).timeZone);
  const mandates = (await getService(strapi, 'mandates').all()).filter((mandate) => isInForce(mandate, today));
  const holders = mandates.filter(({ kind }) => actsForAll({ isSuperAdministrator: false, mandates: [kind] }));
  const isHolder = { id: { $in: holders.map(({ accountId }) => accountId) } };
  const rows = (await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: false, $or: [isHolder, { roles: { code: 'strapi-super-admin' } }] },
    select: ['id'],
    orderBy: { id: 'asc' },
  })) as { id: number }[];
  return [...new Set(rows.map(({ id }) => id))];
}
