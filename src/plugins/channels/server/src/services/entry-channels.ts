import type { Core } from '@strapi/strapi';
import type { Channel, Publication } from '../domain/channel';
import { undecided, type Curation } from '../domain/curation/curation';
import { explain } from '../domain/explain';
import type { Source } from '../domain/source';
import { isWithinReach } from '../domain/within-reach';
import { getService } from './get-service';
import { languageOf } from './translate';

/** One entry beside every channel that draws from its type. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Each channel with whether the entry is in, or could be, and why. An entry that is not published is tried as it is drafted. */
  async of(uid: string, documentId: string, withDraft: boolean) {
    const source = getService(strapi, 'sources').ofType(uid);
    if (!source) return [];
    const channels = (await getService(strapi, 'channels').all()).filter((channel) => channel.source === source.name);
    const publications = await getService(strapi, 'publications').of(channels);
    const known = await getService(strapi, 'curations').ofDocuments([documentId]);
    const published = (await getService(strapi, 'record-store').some(uid, [documentId])).get(documentId);
    const record = published === undefined && withDraft ? await draftRecord(strapi, source, documentId) : published;
    const drafts = new Map(published === undefined && record ? [[documentId, record]] : []);
    const described = channels.map(async (channel) => {
      const publication = publications.get(channel.documentId);
      if (!publication) return [];
      const curations = [...(known.get(channel.documentId)?.values() ?? [])];
      const entries = await getService(strapi, 'board').entries(publication, [documentId], curations, drafts);
      const reach = reachOf(record ?? null, publication, curations[0]);
      return entries.map((entry) => ({ ...entry, ...reach, channel: namedIn(channel, languageOf(strapi)) }));
    });
    return (await Promise.all(described)).flat();
  },
});

/** Whether the entry is in once it is published as it is, or could be with what is missing. */
function reachOf(record: unknown, publication: Publication, curation: Curation | undefined) {
  if (record === null) return { willBeIn: false, isWithinReach: false };
  const at = Date.now();
  const { isIn, because } = explain(record, publication, curation ?? undecided(''), at);
  const isOpen = because === 'waiting' || because === 'embargo';
  const isFillable = because === 'filter' && isWithinReach(record, publication, at);
  return { willBeIn: isIn, isWithinReach: isIn || isOpen || isFillable };
}

/** What a draft gives, were it published as it is; null for what would not be shown, or cannot be read as it is. */
async function draftRecord(strapi: Core.Strapi, source: Source, documentId: string): Promise<unknown> {
  const graph = getService(strapi, 'entry-graph').create();
  const reference = { uid: source.uid, documentId };
  await graph.loadDraft(reference);
  const entry = graph.lookup(reference);
  if (!entry) return null;
  try {
    return source.project(entry, graph.lookup);
  } catch {
    // Projections may count on what publishing makes sure of.
    return null;
  }
}

const namedIn = ({ documentId, slug, name }: Channel, locale: string) => ({
  documentId,
  slug,
  name: name[locale] ?? Object.values(name)[0] ?? slug,
});
