import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { toItemRows, type ItemRow, type Publication } from '../domain/channel';
import { undecided, type Curation } from '../domain/curation/curation';
import { overlaid } from '../domain/curation/overlay';
import { getService } from './get-service';

/** Records matched at once, so that the server answers others in between. */
const PAGE = 200;

/** An item as people recognise it. */
export interface Recognised {
  documentId: string;
  title: string;
  /** When and where, or what it is. */
  line: string;
}

export interface Preview {
  count: number;
  first: Recognised[];
  /** Against what the channel publishes now; null for a channel that is not saved yet. */
  /** Of those, what a stricter approval would make wait, were it not published already: it stays. */
  kept: number;
  changes: { entering: number; leaving: number; firstEntering: Recognised[]; firstLeaving: Recognised[] } | null;
}

const MAX_FIRST_ROWS = 10;
const MAX_CHANGES = 50;

interface Matched {
  documentId: string;
  row: ItemRow;
}

/** What a channel would publish if it were saved as it is typed. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async of(publication: Publication, locale: string, at: number): Promise<Preview> {
    const { channel } = publication;
    const known = await curationsOf(strapi, publication);
    const kept = await keptIn(strapi, publication, known, at);
    for (const curation of kept) known.set(curation.documentId, curation);
    const matched = await match(strapi, publication, known, at);
    const recognise = (documentIds: string[]) => recognised(strapi, publication, documentIds, known, locale);
    const first = await recognise(matched.slice(0, MAX_FIRST_ROWS).map(({ documentId }) => documentId));
    const served = await servedNow(strapi, channel.documentId, at);
    if (!served) return { count: matched.length, first, kept: 0, changes: null };
    const after = new Set(matched.map(({ documentId }) => documentId));
    const entering = [...after].filter((documentId) => !served.has(documentId));
    const leaving = [...served].filter((documentId) => !after.has(documentId));
    return {
      count: matched.length,
      first,
      kept: kept.filter(({ documentId }) => after.has(documentId)).length,
      changes: {
        entering: entering.length,
        leaving: leaving.length,
        firstEntering: await recognise(entering.slice(0, MAX_CHANGES)),
        firstLeaving: await recognise(leaving.slice(0, MAX_CHANGES)),
      },
    };
  },

  /** The approvals with which a channel that asks for more of them from now on keeps what it publishes. */
  async kept(publication: Publication, at: number): Promise<Curation[]> {
    return keptIn(strapi, publication, await curationsOf(strapi, publication), at);
  },

  /** The documents that a channel as it is typed would show, in its order. */
  async matching(publication: Publication, at: number): Promise<string[]> {
    const matched = await match(strapi, publication, await curationsOf(strapi, publication), at);
    return matched.map(({ documentId }) => documentId);
  },

  /** Matches that nobody let in yet: they would be in if people did not decide. */
  async waiting(publication: Publication, curations: Curation[]): Promise<string[]> {
    if (publication.channel.approval === 'automatic') return [];
    const open: Publication = { ...publication, channel: { ...publication.channel, approval: 'automatic' } };
    const all = await this.matching(open, Date.now());
    const now = new Set(await this.matching(publication, Date.now()));
    const decided = new Set(curations.flatMap(({ documentId, decision }) => (decision ? [documentId] : [])));
    return all.filter((documentId) => !now.has(documentId) && !decided.has(documentId));
  },

  recognise: (publication: Publication, documentIds: string[], locale: string): Promise<Recognised[]> =>
    recognised(strapi, publication, documentIds, new Map(), locale),
});

async function keptIn(
  strapi: Core.Strapi,
  publication: Publication,
  known: Map<string, Curation>,
  at: number,
): Promise<Curation[]> {
  const { approval, trustedOrganisations } = publication.channel;
  const saved = await getService(strapi, 'channels').one(publication.channel.documentId);
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  if (!saved || saved.source !== publication.source.name || approval === 'automatic') return [];
  if (saved.approval === approval && isSame(saved.trustedOrganisations, trustedOrganisations)) return [];
  const before = { ...publication, channel: saved };
  const after = { ...publication, channel: { ...saved, approval, trustedOrganisations } };
  const published = await match(strapi, before, known, at);
  const free = new Set((await match(strapi, after, known, at)).map(({ documentId }) => documentId));
  return published
    .filter(({ documentId }) => !free.has(documentId))
    .map(({ documentId }) => ({ ...(known.get(documentId) ?? undecided(documentId)), decision: 'approve' }));
}

async function curationsOf(strapi: Core.Strapi, { channel }: Publication): Promise<Map<string, Curation>> {
  const curations = await getService(strapi, 'curations').ofChannel(channel.documentId);
  return new Map(curations.map((one) => [one.documentId, one]));
}

async function match(
  strapi: Core.Strapi,
  publication: Publication,
  known: Map<string, Curation>,
  at: number,
): Promise<Matched[]> {
  const { page } = getService(strapi, 'record-store');
  const matched: Matched[] = [];
  for (let afterId = 0; ;) {
    const records = await page(publication.source.uid, afterId, PAGE);
    for (const { documentId, data } of records) {
      if (data === null) continue;
      const rows = toItemRows(data, publication, known.get(documentId), at);
      const row = rows.find(({ visibleFrom, visibleUntil }) => visibleFrom <= at && visibleUntil > at);
      if (row) matched.push({ documentId, row });
    }
    const last = records.at(-1);
    if (!last) break;
    afterId = last.id;
    await setImmediate();
  }
  return matched.sort(({ row: one }, { row: other }) => inOrder(one, other));
}

/** The order in which a channel is served. */
const inOrder = (one: ItemRow, other: ItemRow): number =>
  one.position - other.position ||
  (one.startsAt ?? 0) - (other.startsAt ?? 0) ||
  (one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : 0);

async function servedNow(strapi: Core.Strapi, channelDocumentId: string, at: number): Promise<Set<string> | null> {
  if (!channelDocumentId) return null;
  const versions = await getService(strapi, 'versions').all();
  const version = versions.find((one) => one.channelDocumentId === channelDocumentId);
  if (!version) return null;
  return new Set(await getService(strapi, 'items').visibleIds(version.generation, at));
}

async function recognised(
  strapi: Core.Strapi,
  { source }: Publication,
  documentIds: string[],
  curations: Map<string, { overlay: Parameters<typeof overlaid>[1] }>,
  locale: string,
): Promise<Recognised[]> {
  const found = await getService(strapi, 'record-store').some(source.uid, documentIds);
  return documentIds.map((documentId) => {
    const data = found.get(documentId);
    if (data === undefined || data === null) return { documentId, title: documentId, line: '' };
    const summary = source.summary?.(overlaid(data, curations.get(documentId)?.overlay, source), locale);
    return { documentId, title: summary?.title ?? titleOf(data), line: summary?.text.split('\n')[0] ?? '' };
  });
}

/** Sources that nobody described have linked data at least. */
function titleOf(data: unknown): string {
  const { title, name } = data as { title?: unknown; name?: unknown };
  const text = title ?? name;
  return typeof text === 'string' ? text : String(Object.values((text as object | null) ?? {})[0] ?? '');
}
