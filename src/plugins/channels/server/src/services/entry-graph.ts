import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Lookup, PublishedEntry, Reference } from '../domain/source';
import { getService } from './get-service';

/** How far references are followed: performance, production, company, territory, department, region. */
const DEEPEST = 6;

/** Entries in memory, loaded with what they point to, so that projections are pure functions. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  create() {
    const loaded = new Map<string, PublishedEntry | null>();

    return {
      /** Loads entries and everything within reach of them, one query a type and a level; others are answered in between. */
      async load(references: Reference[], depth = DEEPEST): Promise<void> {
        const { defaultLocale } = await getService(strapi, 'locales').read();
        let wanted = references;
        for (let level = 0; level <= depth && wanted.length > 0; level += 1) {
          const found: PublishedEntry[] = [];
          for (const [uid, documentIds] of missing(wanted, loaded)) {
            const entries = await getService(strapi, 'entries').read(uid, documentIds, defaultLocale);
            for (const documentId of documentIds) {
              const entry = entries.get(documentId) ?? null;
              loaded.set(keyOf({ uid, documentId }), entry);
              if (entry) found.push(entry);
            }
            await yieldToEventLoop();
          }
          wanted = found.flatMap(({ values }) => referencesIn(values));
        }
      },

      /** Loads one entry as it is drafted, and what is published of everything within reach of it. */
      async loadDraft(reference: Reference): Promise<void> {
        const { defaultLocale } = await getService(strapi, 'locales').read();
        const { uid, documentId } = reference;
        const drafts = await getService(strapi, 'entries').read(uid, [documentId], defaultLocale, 'draft');
        const draft = drafts.get(documentId) ?? null;
        loaded.set(keyOf(reference), draft);
        if (draft) await this.load(referencesIn(draft.values));
      },

      /** Makes room: what nothing else points to is not needed twice. */
      forget(references: Reference[]): void {
        for (const reference of references) loaded.delete(keyOf(reference));
      },

      lookup: ((reference) => loaded.get(keyOf(reference)) ?? undefined) satisfies Lookup,

      /** A lookup that notes what was asked for: the references that a projection depends on. */
      trackedLookup(): { lookup: Lookup; asked: Set<string> } {
        const asked = new Set<string>();
        const lookup: Lookup = (reference) => {
          asked.add(keyOf(reference));
          return loaded.get(keyOf(reference)) ?? undefined;
        };
        return { lookup, asked };
      },
    };
  },
});

/** Key of a document across types, as `channel_record_references.target` holds it. */
export const keyOf = ({ uid, documentId }: Reference): string => `${uid}:${documentId}`;

function missing(references: Reference[], loaded: Map<string, unknown>): Map<string, string[]> {
  const byType = new Map<string, Set<string>>();
  for (const reference of references) {
    if (loaded.has(keyOf(reference)) || reference.uid.startsWith('admin::')) continue;
    byType.set(reference.uid, (byType.get(reference.uid) ?? new Set()).add(reference.documentId));
  }
  return new Map([...byType].map(([uid, documentIds]) => [uid, [...documentIds]]));
}

function referencesIn(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value)) return [value];
  return Object.values(value).flatMap(referencesIn);
}

const isReference = (value: object): value is Reference =>
  'uid' in value && 'documentId' in value && typeof value.uid === 'string' && Object.keys(value).length === 2;
