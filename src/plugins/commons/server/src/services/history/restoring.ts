import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { attributesOf, defaultLocaleOf, isLocalised, isTranslated } from '../../../../../../plugin-kit/server/schema';
import type { KeptRevision } from '../../domain/history/revision';
import { differencesBetween } from '../../domain/snapshot/differences';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import { getService } from '../get-service';
import { storeOf } from './store';
import type { Missing } from '../snapshots/writable';
import { translate } from '../translate';

/** What came of a restoration. */
export interface Restored {
  /** Attributes that were written. */
  attributes: string[];
  /** What they pointed to and that is gone: it was left out. */
  missing: Missing[];
}

interface Documents {
  create(call: object): Promise<unknown>;
  update(call: object): Promise<unknown>;
}

/** Emitted, and awaited, in the transaction that brings back a deleted entry: `{ uid, documentId }`. */
export const BROUGHT_BACK = 'commons.entry.broughtBack';

/** Comes back to what entries were. Each restoration is a write like any other, held to the rules of the application. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const store = storeOf(strapi);
  const documents = (uid: string) => strapi.documents(uid as UID.ContentType) as unknown as Documents;
  const rejection = (code: string, parameters?: Record<string, string>) =>
    new errors.ApplicationError(translate(strapi, `history.${code}`, parameters));

  return {
    /** Gives an entry the values that it had, only the attributes named when some are. */
    async restore(revisionId: number, attributes?: string[]): Promise<Restored> {
      const revision = await existing(revisionId);
      return strapi.db.transaction(() => write(revision, revision.snapshot, 'restore', attributes));
    },

    /** Undoes one write, as long as nobody has written over it. */
    async revert(revisionId: number): Promise<Restored> {
      const revision = await existing(revisionId);
      return strapi.db.transaction(async () => {
        if (revision.action === 'delete' && !(await exists(revision)))
          return bringBack(revision.uid, revision.documentId, 'revert');
        const { number, locale, changes } = revision;
        const before = await store.numbered(revision, locale, number - 1);
        if (revision.action === 'delete') return write(revision, revision.snapshot, 'revert');
        if (!before || before.action === 'delete') throw rejection('nothingBefore');
        if (changes.length === 0) throw rejection('nothingChanged');
        await requireUntouchedSince(revision);
        return write(revision, before.snapshot, 'revert', changes);
      });
    },

    /** Gives a deleted entry back its identity, in every language that it had, as a draft. */
    async bringBack(uid: string, documentId: string): Promise<Restored> {
      return strapi.db.transaction(() => bringBack(uid, documentId, 'bring-back'));
    },
  };

  async function existing(revisionId: number): Promise<KeptRevision> {
    const revision = await store.find(revisionId);
    if (!revision) throw new errors.NotFoundError(translate(strapi, 'history.unknown'));
    return revision;
  }

  async function exists({ uid, documentId }: Pick<KeptRevision, 'uid' | 'documentId'>): Promise<boolean> {
    return (await strapi.db.query(uid).count({ where: { documentId } })) > 0;
  }

  async function requireUntouchedSince({ uid, documentId, locale, number, changes }: KeptRevision): Promise<void> {
    const later = await store.after({ uid, documentId }, locale, number);
    const fields = new Set(later.flatMap((one) => one.changes).filter((name) => changes.includes(name)));
    if (fields.size === 0) return;
    const labels = await getService(strapi, 'labels').of(uid, [...fields]);
    throw rejection('changedSince', { fields: labels.join(', ') });
  }

  async function write(
    { id, uid, documentId, locale }: KeptRevision,
    snapshot: Snapshot,
    code: string,
    attributes?: string[],
  ): Promise<Restored> {
    if (!(await exists({ uid, documentId }))) throw rejection('gone');
    const current = (await getService(strapi, 'snapshots').read(uid, documentId, locale || null)) ?? {};
    const differing = differencesBetween(current, snapshot)
      .map(({ attribute }) => attribute)
      .filter((name) => !attributes || attributes.includes(name));
    if (differing.length === 0) return { attributes: [], missing: [] };
    const { data, missing } = await getService(strapi, 'snapshots').writable(uid, snapshot, differing);
    await because(code, String(id), () =>
      documents(uid).update({ documentId, ...(locale ? { locale } : {}), data: signed(data) }),
    );
    return { attributes: differing, missing };
  }

  async function bringBack(uid: string, documentId: string, code: string): Promise<Restored> {
    if (await exists({ uid, documentId })) throw rejection('exists');
    const [first, ...others] = await deletedTogether(uid, documentId);
    if (!first) throw new errors.NotFoundError(translate(strapi, 'history.notDeleted'));
    const missing: Missing[] = [];
    await because(code, String(first.id), async () => {
      const record = await getService(strapi, 'snapshots').writable(uid, first.snapshot);
      missing.push(...record.missing);
      const localised = first.locale ? { locale: first.locale } : {};
      await documents(uid).create({ ...localised, status: 'draft', data: signed({ ...record.data, documentId }) });
      for (const { locale, snapshot } of others) {
        const texts = await getService(strapi, 'snapshots').writable(uid, snapshot, localisedAttributes(uid));
        missing.push(...texts.missing);
        await documents(uid).update({ documentId, locale, data: signed(texts.data) });
      }
    });
    await strapi.eventHub.emit(BROUGHT_BACK, { uid, documentId });
    return { attributes: Object.keys(first.snapshot), missing };
  }

  /** The languages that went in the same operation, the one of the record first. */
  async function deletedTogether(uid: string, documentId: string): Promise<KeptRevision[]> {
    const latest = (await store.latest(uid, [documentId])).filter(({ action }) => action === 'delete');
    const last = Math.max(...latest.map(({ at }) => at));
    const together = latest.filter(({ at }) => at === last);
    const record = isLocalised(strapi, uid) ? await defaultLocaleOf(strapi) : '';
    return together.sort((one, other) => Number(other.locale === record) - Number(one.locale === record));
  }

  /** Values that are the same in every language come back with the record. */
  function localisedAttributes(uid: string): string[] {
    const translated = Object.entries(attributesOf(strapi, uid)).filter(([, attribute]) => isTranslated(attribute));
    return translated.map(([name]) => name);
  }

  function because<Result>(code: string, reference: string, act: () => Promise<Result>): Promise<Result> {
    return getService(strapi, 'authorship').as({ reason: { code, reference } }, act);
  }

  /** Strapi shows who last wrote a row. */
  function signed(data: Record<string, unknown>): Record<string, unknown> {
    const { administratorId } = getService(strapi, 'authorship').current();
    return administratorId === null ? data : { ...data, updatedBy: administratorId };
  }
};
