import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { translate } from '../services/translate';
import { forbidden } from '../services/errors';

type Action = 'read' | 'update';

/** What the content manager knows of an administrator's rights on a type. Strapi does not type it. */
interface Checker {
  can: Record<Action, (entity?: object) => boolean>;
}

/** What the roles of an administrator allow on the entries of a type, as in the content manager. */
export const rightsOn = (strapi: Core.Strapi, userAbility: unknown, uid: string): Checker =>
  (strapi.plugin('content-manager').service('permission-checker') as { create(of: object): Checker }).create({
    userAbility,
    model: uid,
  });

/** @throws ForbiddenError when they may not do this to this entry, NotFoundError when there is no such entry. */
export async function assertRight(
  strapi: Core.Strapi,
  userAbility: unknown,
  action: Action,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<void> {
  const rights = rightsOn(strapi, userAbility, uid);
  if (!rights.can[action]()) throw forbidden(strapi, 'quality.forbidden');
  const row = (await strapi.db.query(uid).findOne({ where: { documentId }, populate: ['createdBy'] })) as object | null;
  if (!row) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
  // What one may not read is not said to be there.
  if (!rights.can.read(row)) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
  if (!rights.can[action](row)) throw forbidden(strapi, 'quality.forbidden');
}
