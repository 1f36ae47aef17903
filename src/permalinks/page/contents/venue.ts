import type { VenueData } from '../../../ontology/records/venue';
import { markdownText, spoken, type Content } from '../content';
import { labelsOf } from '../labels';
import { motifOf } from '../motif-of';
import { factsIn } from '../facts';

export function venueContent(data: VenueData, locale: string): Content {
  const facts = factsIn(locale);
  return {
    title: spoken(data.name, locale) ?? { text: data.documentId },
    notices: [],
    lead: null,
    text: markdownText(data.description, locale),
    pictures: data.pictures,
    kinds: labelsOf(data.kinds, locale),
    poster: { ...motifOf(data.kinds), subtitle: data.territory?.name ?? null },
    facts: [
      facts.terms('kinds', data.kinds),
      facts.place('address', data.address),
      facts.territory('commune', data.territory),
      facts.text('gettingThere', data.gettingThere),
      facts.terms('accessFeatures', data.accessFeatures),
      facts.text('accessNote', data.accessNote),
      facts.plain('capacity', data.capacity),
      facts.plain('altitudeMetres', data.altitudeMetres),
      facts.agents('operator', [data.operator]),
      facts.agents('owner', [data.owner]),
      facts.contact('contact', data.contact),
      facts.links('links', data.links),
      facts.identifiers('externalIds', data.identifiers),
    ],
  };
}
