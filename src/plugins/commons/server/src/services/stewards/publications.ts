import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { getService } from '../get-service';
import { translate } from '../translate';

const NOTICE = 'plugin::commons.notice';
const KIND = 'publication-request';

interface Entry {
  uid: string;
  documentId: string;
}

interface Permissions {
  engine: { generateUserAbility(administrator: object): Promise<unknown> };
}

/** Who may publish an entry, and how those who may not ask them to. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Ids of those who write for whoever answers for the entry and may publish it; of those who look after the commons when nobody does. */
  async publishersOf(entry: Entry): Promise<number[]> {
    const stewards = getService(strapi, 'stewards');
    const members = await stewards.membersOf(await stewards.of(entry.uid, entry.documentId));
    const publishing = await filterPublishers(strapi, members, entry);
    return publishing.length > 0 ? publishing : getService(strapi, 'entry-roles').moderators();
  },

  /** Whether somebody asked already, and who may publish has not read it yet. */
  async isAsked(authorId: number, entry: Entry): Promise<boolean> {
    return (await strapi.db.query(NOTICE).count({ where: { ...requestsFor(entry), authorId, readAt: null } })) > 0;
  },

  /**
   * Notifies those who may publish the entry, once until they read it.
   * @throws NotFoundError or ForbiddenError for who may not write the entry, ValidationError when nobody may publish it
   */
  async ask(authorId: number, entry: Entry, message: string): Promise<void> {
    await getService(strapi, 'entry-access').require('update', entry.uid, entry.documentId);
    if (await this.isAsked(authorId, entry)) return;
    const recipients = (await this.publishersOf(entry)).filter((id) => id !== authorId);
    if (recipients.length === 0) throw new errors.ValidationError(translate(strapi, 'publication.nobody'));
    const parameters: Record<string, string> = message ? { message } : {};
    await getService(strapi, 'notices').notify({ kind: KIND, entry, recipients, authorId, parameters });
  },

  /** Once an entry is published: tells those who asked, and nobody is asked any more. */
  async answer(entry: Entry, publisherId: number | null): Promise<void> {
    const where = requestsFor(entry);
    const requests = (await strapi.db.query(NOTICE).findMany({ where, select: ['authorId'] })) as {
      authorId: number;
    }[];
    if (requests.length === 0) return;
    await strapi.db.query(NOTICE).deleteMany({ where });
    const recipients = requests.map(({ authorId }) => authorId);
    const parameters = { action: 'publish' };
    await getService(strapi, 'notices').notify({ kind: 'edit', entry, recipients, authorId: publisherId, parameters });
  },
});

const requestsFor = ({ uid, documentId }: Entry) => ({ kind: KIND, targetUid: uid, targetDocumentId: documentId });

async function filterPublishers(strapi: Core.Strapi, ids: number[], { uid, documentId }: Entry): Promise<number[]> {
  const administrators = (await strapi.db.query('admin::user').findMany({
    where: { id: { $in: ids }, isActive: true, blocked: false },
    populate: ['roles'],
    orderBy: { id: 'asc' },
  })) as { id: number }[];
  const { engine } = strapi.service('admin::permission') as unknown as Permissions;
  const publishing: number[] = [];
  for (const administrator of administrators) {
    const ability = await engine.generateUserAbility(administrator);
    if (await getService(strapi, 'entry-access').may('publish', uid, documentId, ability))
      publishing.push(administrator.id);
  }
  return publishing;
}
