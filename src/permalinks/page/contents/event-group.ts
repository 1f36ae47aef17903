import type { EventGroupData } from '../../../ontology/records/event-group';
import { protocolTerm } from '../../../ontology/records/protocol-terms';
import { markdownText, spoken, type Content } from '../content';
import { motifOf } from '../motif-of';
import { labelsOf } from '../labels';
import { factsIn } from '../facts';

export function eventGroupContent(data: EventGroupData, locale: string): Content {
  const facts = factsIn(locale);
  return {
    title: spoken(data.name, locale) ?? { text: data.documentId },
    notices:
      data.status === 'scheduled'
        ? []
        : [spoken(protocolTerm('eventStatus', data.status).label, locale), spoken(data.statusReason, locale)].flatMap(
            (notice) => notice ?? [],
          ),
    lead: spoken(data.teaser, locale),
    text: markdownText(data.description, locale),
    pictures: data.pictures,
    kinds: labelsOf([...(data.kind ? [data.kind] : []), ...data.disciplines], locale),
    poster: { ...motifOf(data.disciplines), subtitle: data.organisers[0]?.name ?? null },
    facts: [
      facts.terms('kind', [data.kind]),
      facts.named('parent', [data.parent]),
      facts.date('startDate', data.startDate),
      facts.date('endDate', data.endDate),
      facts.named('territories', data.territories),
      facts.terms('disciplines', data.disciplines),
      facts.terms('audiences', data.audiences),
      facts.agents('organisers', data.organisers),
      facts.terms('pricing', data.pricing === 'unknown' ? [] : [protocolTerm('pricing', data.pricing)]),
      facts.offers('offers', data.offers),
      facts.text('priceNote', data.priceNote),
      facts.links('links', data.links),
    ],
  };
}
