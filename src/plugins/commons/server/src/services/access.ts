import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { sharedType } from '../configuration';
import { forbidden } from './errors';
import { attributesOf, type Attribute } from './snapshots/model';
import { translate } from './translate';

const VERBS = ['read', 'update', 'publish'] as const;

type Verb = (typeof VERBS)[number];
type Check = Record<Verb, (entry?: unknown, attribute?: string) => boolean>;

interface Checker {
  can: Check;
  sanitizedQuery: Record<Verb, (query: object) => Promise<object>>;
  sanitizeUpdateInput(entry: unknown): (data: object) => Promise<Record<string, unknown>>;
}

type PopulateBuilder = (uid: string) => {
  populateFromQuery(query: object): { build(): Promise<object | undefined> };
};

/** What whoever asks may read and write in the content manager: the rights of their role, the same as there. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  checker(uid: string, userAbility: unknown = callersAbility(strapi)): Checker {
    const service = strapi.plugin('content-manager').service('permission-checker') as {
      create(asked: { userAbility: unknown; model: string }): Checker;
    };
    return service.create({ userAbility, model: uid });
  },

  /** The entry that the rights of roles are checked on. @throws NotFoundError or ForbiddenError */
  async require(verb: Verb, uid: string, documentId: string): Promise<Record<string, unknown>> {
    const entry = await this.find(uid, documentId);
    if (!entry) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
    const { can } = this.checker(uid);
    // What one may not read is not said to be there.
    if (!can.read(entry)) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
    if (!can[verb](entry)) throw forbidden(strapi, 'entry.notYours');
    return entry;
  },

  /** Whether the roles of whoever asks, or of whose ability is named, let them do this with an entry. */
  async may(verb: Verb, uid: string, documentId: string, userAbility = callersAbility(strapi)): Promise<boolean> {
    const entry = await this.find(uid, documentId, userAbility);
    return entry !== null && this.checker(uid, userAbility).can[verb](entry);
  },

  /** A shared entry with what the conditions of roles look at. */
  async find(
    uid: string,
    documentId: string,
    userAbility = callersAbility(strapi),
  ): Promise<Record<string, unknown> | null> {
    if (!sharedType(strapi, uid)) return null;
    return (await strapi.db.query(uid).findOne({
      where: { documentId },
      orderBy: { id: 'asc' },
      populate: { createdBy: true, ...(await this.lookedAt(uid, userAbility)) },
    })) as Record<string, unknown> | null;
  },

  /** The relations that the conditions of roles look at, as the content manager finds them. */
  async lookedAt(uid: string, userAbility: unknown): Promise<object> {
    const { sanitizedQuery } = this.checker(uid, userAbility);
    const builder = strapi.plugin('content-manager').service('populate-builder') as PopulateBuilder;
    const needed = await Promise.all(
      VERBS.map(async (verb) =>
        builder(uid)
          .populateFromQuery(await sanitizedQuery[verb]({}))
          .build(),
      ),
    );
    return Object.assign({}, ...needed) as object;
  },

  /** The attributes among these that whoever asks may read. */
  readable(uid: string, attributes: string[]): string[] {
    const { can } = this.checker(uid);
    return attributes.filter((name) => pathsIn(strapi, uid, name).some((path) => can.read(undefined, path)));
  },

  /** The attributes among these that whoever asks may write whole, in an entry: a value object with each of its parts. */
  writable(uid: string, attributes: string[], entry: unknown): string[] {
    const { can } = this.checker(uid);
    return attributes.filter((name) => pathsIn(strapi, uid, name).every((path) => can.update(entry, path)));
  },
});

const callersAbility = (strapi: Core.Strapi): unknown =>
  (strapi.requestContext.get()?.state as { userAbility?: unknown } | undefined)?.userAbility;

function pathsIn(strapi: Core.Strapi, uid: string, name: string): string[] {
  const [, attribute] = attributesOf(strapi, uid).find(([one]) => one === name) ?? [];
  return pathsOf(strapi, name, attribute);
}

/** The paths that roles name: those of a value object are those of its parts. */
function pathsOf(strapi: Core.Strapi, path: string, attribute: Attribute | undefined): string[] {
  if (!attribute?.component) return [path];
  return attributesOf(strapi, attribute.component).flatMap(([name, part]) => pathsOf(strapi, `${path}.${name}`, part));
}
