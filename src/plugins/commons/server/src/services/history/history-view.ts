import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasDrafts, isLocalised } from '../../../../../../plugin-kit/server/schema';
import { configurationOf, sharedType } from '../../configuration';
import { comparisonOf, type FieldChange } from '../../domain/history/comparison';
import { hiddenFrom, hidesSome } from '../../domain/history/hidden';
import type { KeptRevision } from '../../domain/history/revision';
import type { Summary } from '../../domain/history/summary';
import type { Caller } from '../../permissions/caller';
import { rightsOn, type Verb } from '../../permissions/type-rights';
import { getService } from '../get-service';
import { deletedEntries } from './deleted';
import { fieldsOf } from './fields';
import { storeOf, type Entry } from './store';
import { forbidden } from '../errors';
import type { Restored } from './restoring';
import { translate } from '../translate';

export interface DeletedQuery {
  uid?: string | undefined;
  search: string;
  page: number;
  pageSize: number;
}

/** The history of entries as somebody may see it and come back to it: nothing that they may not read is ever sent. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const store = storeOf(strapi);

  return {
    async page(caller: Caller, entry: Entry, locale: string | null, page: number, pageSize: number) {
      await require(caller, 'read', entry);
      const { revisions, total } = await getService(strapi, 'history').page(entry, locale, page, pageSize);
      const locales = [...new Set((await store.latest(entry.uid, [entry.documentId])).map((one) => one.locale))];
      return {
        revisions: await summaries(caller, revisions),
        total,
        locales: locales.filter(Boolean),
        exists: await exists(entry),
        mayRestore: await may(caller, 'update', entry),
      };
    },

    /** What differs from one revision to another, or to it from the one before. */
    async compare(caller: Caller, toId: number, fromId: number | null) {
      const to = await find(toId);
      const from = fromId === null ? await getService(strapi, 'history').before(to) : await find(fromId);
      if (from && (from.uid !== to.uid || from.documentId !== to.documentId))
        throw new errors.ValidationError(translate(strapi, 'history.otherEntry'));
      await require(caller, 'read', to);
      const shown = [to, ...(from ? [from] : [])];
      const [toSummary, fromSummary] = await summaries(caller, shown);
      return { from: fromSummary ?? null, to: toSummary, changes: await changesBetween(caller, from, to) };
    },

    async restore(caller: Caller, id: number, attributes?: string[]): Promise<Restored> {
      const revision = await find(id);
      await require(caller, 'update', revision);
      const wanted = attributes ?? Object.keys(revision.snapshot);
      const allowed = await restorable(caller, revision, wanted);
      if (attributes && allowed.length === 0) throw forbidden(strapi, 'history.notYours');
      return getService(strapi, 'restoring').restore(id, allowed);
    },

    async revert(caller: Caller, id: number): Promise<Restored> {
      const revision = await find(id);
      await require(caller, (await exists(revision)) ? 'update' : 'create', revision);
      const before = revision.action === 'delete' ? null : await getService(strapi, 'history').before(revision);
      const allowed = await restorable(caller, before ?? revision, revision.changes);
      if (allowed.length < revision.changes.length) throw forbidden(strapi, 'history.notYours');
      return getService(strapi, 'restoring').revert(id);
    },

    /** Entries that are no more, of the types that the reader reads. */
    async deleted(caller: Caller, { uid, search, page, pageSize }: DeletedQuery) {
      const readable = configurationOf(strapi)
        .types.map((type) => type.uid)
        .filter((one) => rightsOn(strapi, caller.ability, one).may('read'));
      const { revisions, total } = await deletedEntries(strapi, {
        uids: readable.filter((one) => !uid || one === uid),
        search,
        offset: (page - 1) * pageSize,
        limit: pageSize,
      });
      const entries = (await summaries(caller, revisions)).map((summary) => ({
        ...summary,
        type: getService(strapi, 'labels').typeName(summary.uid),
        mayBringBack: rightsOn(strapi, caller.ability, summary.uid).may('create'),
      }));
      const types = readable.map((one) => ({ uid: one, name: getService(strapi, 'labels').typeName(one) }));
      return { entries, total, types };
    },

    async bringBack(caller: Caller, entry: Entry): Promise<Restored> {
      await require(caller, 'create', entry);
      return getService(strapi, 'restoring').bringBack(entry.uid, entry.documentId);
    },
  };

  async function find(id: number): Promise<KeptRevision> {
    const revision = await store.find(id);
    if (!revision) throw new errors.NotFoundError(translate(strapi, 'history.unknown'));
    return revision;
  }

  async function require(caller: Caller, verb: Verb, { uid, documentId }: Entry): Promise<void> {
    if (!sharedType(strapi, uid)) throw new errors.NotFoundError();
    if (!(await may(caller, verb, { uid, documentId }))) throw forbidden(strapi, 'quality.forbidden');
  }

  /** An entry that is deleted meets no condition of a role: the rights on its type are what is left. */
  async function may({ ability }: Caller, verb: Verb, { uid, documentId }: Entry): Promise<boolean> {
    if (!rightsOn(strapi, ability, uid).may(verb)) return false;
    const isDeleted = (await strapi.db.query(uid).count({ where: { documentId } })) === 0;
    return isDeleted || getService(strapi, 'entry-access').may(verb, uid, documentId, ability);
  }

  async function exists({ uid, documentId }: Entry): Promise<boolean> {
    const where = { documentId, ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}) };
    return (await strapi.db.query(uid).count({ where })) > 0;
  }

  /** The attributes among these that somebody may bring back: theirs to write, and to see as they were and as they are. */
  async function restorable(caller: Caller, to: KeptRevision, wanted: string[]): Promise<string[]> {
    const { uid, documentId, locale } = to;
    const now = await getService(strapi, 'history').latest(uid, documentId, locale);
    const changes = await changesBetween(caller, now, to);
    const hidden = changes.filter(({ change }) => hidesSome(change)).map(({ attribute }) => attribute);
    const states = [to.snapshot, ...(now ? [now.snapshot] : [])];
    hidden.push(...(await getService(strapi, 'hidden-fields').attributes(uid, documentId, states)));
    return rightsOn(strapi, caller.ability, uid)
      .writable(wanted)
      .filter((name) => !hidden.includes(name));
  }

  async function changesBetween(caller: Caller, from: KeptRevision | null, to: KeptRevision): Promise<FieldChange[]> {
    const { uid, documentId } = to;
    const rights = rightsOn(strapi, caller.ability, uid);
    const reader = {
      reads: rights.mayReadPath,
      isTrusted: await getService(strapi, 'entry-access').isTrusted(caller, uid, documentId),
    };
    const isHidden = hiddenFrom(reader, configurationOf(strapi).history.masked);
    const fields = await fieldsOf(strapi, uid);
    const readable = rights.readable(fields.map(({ name }) => name));
    const shown = fields.filter(({ name }) => readable.includes(name));
    return comparisonOf(from?.snapshot ?? {}, to.snapshot, shown, isHidden);
  }

  async function summaries(caller: Caller, revisions: KeptRevision[]): Promise<Summary[]> {
    const names = await administratorNames(revisions);
    const labels = new Map<string, (attribute: string) => string>();
    for (const uid of new Set(revisions.map((revision) => revision.uid)))
      labels.set(uid, await getService(strapi, 'labels').labelsOf(uid));
    return revisions.map(({ id, number, uid, documentId, locale, name, action, at, changes, authorship }) => ({
      ...{ id, number, uid, documentId, name, action, at },
      locale: isLocalised(strapi, uid) ? locale : null,
      origin: authorship.origin,
      reason: authorship.reason?.code ?? null,
      author: names.get(authorship.administratorId ?? 0) ?? null,
      fields: rightsOn(strapi, caller.ability, uid)
        .readable(changes)
        .map((attribute) => labels.get(uid)?.(attribute) ?? attribute),
    }));
  }

  async function administratorNames(revisions: KeptRevision[]): Promise<Map<number, string>> {
    const ids = [...new Set(revisions.flatMap(({ authorship }) => authorship.administratorId ?? []))];
    if (ids.length === 0) return new Map();
    const users = (await strapi.db.query('admin::user').findMany({
      where: { id: { $in: ids } },
      select: ['id', 'firstname', 'lastname', 'username'],
    })) as { id: number; firstname?: string; lastname?: string; username?: string }[];
    return new Map(
      users.map(({ id, firstname, lastname, username }) => [
        id,
        [firstname, lastname].filter(Boolean).join(' ') || (username ?? ''),
      ]),
    );
  }
};
