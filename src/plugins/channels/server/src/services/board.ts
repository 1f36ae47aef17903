import type { Core } from '@strapi/strapi';
import type { Publication } from '../domain/channel';
import type { Curation } from '../domain/curation/curation';
import { outdatedParts } from '../domain/curation/overlay';
import { explain } from '../domain/explain';
import { clauseSentence } from '../domain/filter/sentence';
import { getService } from './get-service';
import { languageOf } from './translate';

const ITEMS_PAGE_SIZE = 50;

/** How entries stand in a channel, and why. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A page of what a channel shows now, in its order. */
  async items(publication: Publication, page: number) {
    const { channel, source } = publication;
    const generation = await getService(strapi, 'versions').generationOf(channel.documentId);
    const query = { source, generation: generation ?? 0, at: Date.now() };
    const items = getService(strapi, 'items');
    const { records } = await items.page(query, ITEMS_PAGE_SIZE, { page });
    const curations = await getService(strapi, 'curations').ofChannel(channel.documentId);
    const documentIds = records.map(({ documentId }) => documentId);
    const total = await items.count(query);
    const entries = await this.entries(publication, documentIds, curations);
    return { entries, total, pageCount: Math.max(1, Math.ceil(total / ITEMS_PAGE_SIZE)) };
  },

  /** In the order in which they are named; those of `drafts` as they would be, once published as they are. */
  async entries(
    publication: Publication,
    documentIds: string[],
    curations: Curation[],
    drafts = new Map<string, unknown>(),
  ) {
    const { source, channel } = publication;
    const published = await getService(strapi, 'record-store').some(source.uid, documentIds);
    const recognised = await getService(strapi, 'previews').recognise(publication, documentIds, languageOf(strapi));
    const vocabulary = await getService(strapi, 'sentences').vocabulary([channel.filter], publication);
    return recognised.map((entry) => {
      const { documentId } = entry;
      const isPublished = published.has(documentId);
      const record = published.get(documentId) ?? drafts.get(documentId) ?? null;
      const curation = curations.find((one) => one.documentId === documentId);
      const original = record !== null && source.overlay ? source.overlay.original(record) : {};
      const { isIn, because, clauses } = explain(record, publication, curation, Date.now());
      return {
        ...entry,
        isIn: isIn && isPublished,
        because: isPublished ? because : ('unpublished' as const),
        clauses: clauses.map(({ holds, ...stated }) => ({ sentence: clauseSentence(stated, vocabulary), holds })),
        decision: curation?.decision ?? null,
        reason: curation?.reason ?? null,
        position: curation?.position ?? null,
        overlay: curation?.overlay ?? null,
        original,
        outdated: outdatedParts(curation?.overlay ?? null, curation?.original ?? null, original),
      };
    });
  },
});
