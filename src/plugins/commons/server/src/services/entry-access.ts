import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { sharedType } from '../configuration';
import { isModerator, type Caller } from '../permissions/caller';
import { rightsOn, type TypeRights, type Verb } from '../permissions/type-rights';
import { forbidden } from './errors';
import { getService } from './get-service';
import { translate } from './translate';

const VERBS = ['read', 'update', 'publish'] as const;

type PopulateBuilder = (uid: string) => {
  populateFromQuery(query: object): { build(): Promise<object | undefined> };
};

/** What somebody may do with an entry: the rights of their roles, as in the content manager, and who answers for it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What whoever asks may do with the entries of a type. */
  rightsOn: (uid: string): TypeRights => rightsOn(strapi, callersAbility(strapi), uid),

  /** The entry that the rights of roles are checked on. @throws NotFoundError or ForbiddenError */
  async require(
    verb: Verb,
    uid: string,
    documentId: string,
    ability = callersAbility(strapi),
  ): Promise<Record<string, unknown>> {
    const entry = await this.find(uid, documentId, ability);
    const rights = rightsOn(strapi, ability, uid);
    // What one may not read is not said to be there.
    if (!entry || !rights.may('read', entry)) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
    if (!rights.may(verb, entry)) throw forbidden(strapi, 'entry.notYours');
    return entry;
  },

  /** Whether the roles of whoever asks, or of whose ability is named, let them do this with an entry. */
  async may(verb: Verb, uid: string, documentId: string, ability = callersAbility(strapi)): Promise<boolean> {
    const entry = await this.find(uid, documentId, ability);
    return entry !== null && rightsOn(strapi, ability, uid).may(verb, entry);
  },

  /** A shared entry with what the conditions of roles look at. */
  async find(
    uid: string,
    documentId: string,
    ability = callersAbility(strapi),
  ): Promise<Record<string, unknown> | null> {
    if (!sharedType(strapi, uid)) return null;
    return (await strapi.db.query(uid).findOne({
      where: { documentId },
      orderBy: { id: 'asc' },
      populate: { createdBy: true, ...(await conditionsOf(strapi, uid, ability)) },
    })) as Record<string, unknown> | null;
  },

  /** Whether somebody answers for an entry or looks after the commons. */
  isTrusted: async (caller: Caller, uid: string, documentId: string): Promise<boolean> =>
    isModerator(caller) || getService(strapi, 'stewards').isSteward(caller, uid, documentId),
});

const callersAbility = (strapi: Core.Strapi): unknown =>
  (strapi.requestContext.get()?.state as { userAbility?: unknown } | undefined)?.userAbility;

/** The relations that the conditions of roles look at, as the content manager finds them. */
async function conditionsOf(strapi: Core.Strapi, uid: string, ability: unknown): Promise<object> {
  const rights = rightsOn(strapi, ability, uid);
  const builder = strapi.plugin('content-manager').service('populate-builder') as PopulateBuilder;
  const needed = await Promise.all(
    VERBS.map(async (verb) =>
      builder(uid)
        .populateFromQuery(await rights.queryFor(verb))
        .build(),
    ),
  );
  return Object.assign({}, ...needed) as object;
}
