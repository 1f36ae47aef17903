import type { Core } from '@strapi/strapi';
import type { Publication } from '../domain/channel';
import type { Curation } from '../domain/curation/curation';
import { outdatedParts } from '../domain/curation/overlay';
import { explain } from '../domain/explain';
import { clauseSentence } from '../domain/filter/sentence';
import { getService } from './get-service';
import { languageOf } from './translate';

/** How entries stand in a channel, and why. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
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
