import type { EventGroupContent } from '../content';
import { eventGroups } from '../event-groups';
import { localised, type DemonstrationEntry, type LoadingStep } from './entry';
import { stewardId } from './organisations';
import { communeId, entryId, entryIds, term, terms } from './references';
import { fromListOfFestivals, typedFrom } from './sources';

const EVENT_GROUP = 'api::event-group.event-group';

/** Festivals, then the seasons, cycles and editions around `today` (YYYY-MM-DD). */
export const eventGroupStep = (today: string): LoadingStep => ({
  uid: EVENT_GROUP,
  entries: eventGroups(today).map(entryOf),
});

function entryOf(group: EventGroupContent): DemonstrationEntry {
  const { slug, texts, kind, territories, disciplines, organisers, website, ministry, cnm, parent } = group;
  const { french, translations } = localised(texts);
  return {
    slug,
    translations: { en: withTeaser(translations?.en), it: withTeaser(translations?.it) },
    data: {
      ...withTeaser(french),
      slug,
      kind: term(EVENT_GROUP, 'kind', kind),
      ...(parent && { parent: entryId(EVENT_GROUP, parent) }),
      editionNumber: group.editionNumber,
      startDate: group.startDate,
      endDate: group.endDate,
      eventStatus: 'scheduled',
      organisers: entryIds('api::organisation.organisation', organisers),
      disciplines: terms(EVENT_GROUP, 'disciplines', disciplines),
      territories: territories.map(communeId),
      links: website ? [{ url: website, kind: term('contact.link', 'kind', 'website') }] : [],
      externalIds: [
        ...(ministry ? [{ scheme: term('identity.external-id', 'scheme', 'ministry_festival'), value: ministry }] : []),
        ...(cnm ? [{ scheme: term('identity.external-id', 'scheme', 'cnm_festival'), value: cnm }] : []),
      ],
      steward: stewardId,
      provenance: ministry ? fromListOfFestivals(ministry) : typedFrom(website),
    },
  };
}

/** The first paragraph of its description announces a group. */
function withTeaser<Text extends { description?: string; teaser?: string }>(text: Text | undefined) {
  if (!text) return undefined;
  return { ...text, teaser: text.teaser ?? text.description?.split('\n')[0] };
}
