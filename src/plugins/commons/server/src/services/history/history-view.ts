import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasDrafts, isLocalised } from '../../../../../../plugin-kit/server/schema';
import { configurationOf, sharedType } from '../../configuration';
import { comparisonOf, type FieldChange } from '../../domain/history/comparison';
import { hiddenFrom, hidesSome } from '../../domain/history/hidden';
import type { KeptRevision } from '../../domain/history/revision';
import type { Summary } from '../../domain/history/summary';
import { getService } from '../get-service';
import { deletedEntries } from './deleted';
import { fieldsOf } from './fields';
import {
  isTrusted,
  mayWithEntry,
  mayWithField,
  mayWithType,
  readsSomeOf,
  writableBy,
  type Person,
  type Verb,
} from './reader';
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
    async page(person: Person, entry: Entry, locale: string | null, page: number, pageSize: number) {
      await require(person, 'read', entry);
      const { revisions, total } = await getService(strapi, 'history').page(entry, locale, page, pageSize);
      const locales = [...new Set((await store.latest(entry.uid, [entry.documentId])).map((one) => one.locale))];
      return {
        revisions: await summaries(person, revisions),
        total,
        locales: locales.filter(Boolean),
        exists: await exists(entry),
        mayRestore: await mayWithEntry(strapi, person, 'update', entry.uid, entry.documentId),
      };
    },

    /** What differs from one revision to another, or to it from the one before. */
    async compare(person: Person, toId: number, fromId: number | null) {
      const to = await find(toId);
      const from = fromId === null ? await getService(strapi, 'history').before(to) : await find(fromId);
      if (from && (from.uid !== to.uid || from.documentId !== to.documentId))
        throw new errors.ValidationError(translate(strapi, 'history.otherEntry'));
      await require(person, 'read', to);
      const shown = [to, ...(from ? [from] : [])];
      const [toSummary, fromSummary] = await summaries(person, shown);
      return { from: fromSummary ?? null, to: toSummary, changes: await changesBetween(person, from, to) };
    },

    async restore(person: Person, id: number, attributes?: string[]): Promise<Restored> {
      const revision = await find(id);
      await require(person, 'update', revision);
      const wanted = attributes ?? Object.keys(revision.snapshot);
      const allowed = await restorable(person, revision, wanted);
      if (attributes && allowed.length === 0) throw forbidden(strapi, 'history.notYours');
      return getService(strapi, 'restoring').restore(id, allowed);
    },

    async revert(person: Person, id: number): Promise<Restored> {
      const revision = await find(id);
      await require(person, (await exists(revision)) ? 'update' : 'create', revision);
      const before = revision.action === 'delete' ? null : await getService(strapi, 'history').before(revision);
      const allowed = await restorable(person, before ?? revision, revision.changes);
      if (allowed.length < revision.changes.length) throw forbidden(strapi, 'history.notYours');
      return getService(strapi, 'restoring').revert(id);
    },

    /** Entries that are no more, of the types that the reader reads. */
    async deleted(person: Person, { uid, search, page, pageSize }: DeletedQuery) {
      const readable = configurationOf(strapi)
        .types.map((type) => type.uid)
        .filter((one) => mayWithType(person, 'read', one));
      const { revisions, total } = await deletedEntries(strapi, {
        uids: readable.filter((one) => !uid || one === uid),
        search,
        offset: (page - 1) * pageSize,
        limit: pageSize,
      });
      const entries = (await summaries(person, revisions)).map((summary) => ({
        ...summary,
        type: getService(strapi, 'labels').typeName(summary.uid),
        mayBringBack: mayWithType(person, 'create', summary.uid),
      }));
      const types = readable.map((one) => ({ uid: one, name: getService(strapi, 'labels').typeName(one) }));
      return { entries, total, types };
    },

    async bringBack(person: Person, entry: Entry): Promise<Restored> {
      await require(person, 'create', entry);
      return getService(strapi, 'restoring').bringBack(entry.uid, entry.documentId);
    },
  };

  async function find(id: number): Promise<KeptRevision> {
    const revision = await store.find(id);
    if (!revision) throw new errors.NotFoundError(translate(strapi, 'history.unknown'));
    return revision;
  }

  async function require(person: Person, verb: Verb, { uid, documentId }: Entry): Promise<void> {
    if (!sharedType(strapi, uid)) throw new errors.NotFoundError();
    if (!(await mayWithEntry(strapi, person, verb, uid, documentId))) throw forbidden(strapi, 'quality.forbidden');
  }

  async function exists({ uid, documentId }: Entry): Promise<boolean> {
    const where = { documentId, ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}) };
    return (await strapi.db.query(uid).count({ where })) > 0;
  }

  /** The attributes among these that somebody may bring back: theirs to write, and to see as they were and as they are. */
  async function restorable(person: Person, to: KeptRevision, wanted: string[]): Promise<string[]> {
    const { uid, documentId, locale } = to;
    const now = await getService(strapi, 'history').latest(uid, documentId, locale);
    const changes = await changesBetween(person, now, to);
    const hidden = changes.filter(({ change }) => hidesSome(change)).map(({ attribute }) => attribute);
    const states = [to.snapshot, ...(now ? [now.snapshot] : [])];
    hidden.push(...(await getService(strapi, 'hidden-fields').attributes(uid, documentId, states)));
    return writableBy(strapi, person, uid, wanted).filter((name) => !hidden.includes(name));
  }

  async function changesBetween(person: Person, from: KeptRevision | null, to: KeptRevision): Promise<FieldChange[]> {
    const { uid, documentId } = to;
    const reader = {
      reads: (path: string) => mayWithField(strapi, person, 'read', uid, path),
      isTrusted: await isTrusted(strapi, person, uid, documentId),
    };
    const isHidden = hiddenFrom(reader, configurationOf(strapi).history.masked);
    const fields = (await fieldsOf(strapi, uid)).filter(({ name }) => readsSomeOf(strapi, person, uid, name));
    return comparisonOf(from?.snapshot ?? {}, to.snapshot, fields, isHidden);
  }

  async function summaries(person: Person, revisions: KeptRevision[]): Promise<Summary[]> {
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
      fields: changes
        .filter((attribute) => readsSomeOf(strapi, person, uid, attribute))
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
