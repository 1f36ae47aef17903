import type { OrganisationData } from '../../../ontology/records/organisation';
import { markdownText, type Content } from '../content';
import { motifOf } from '../motif-of';
import { labelsOf } from '../labels';
import { factsIn } from '../facts';

export function organisationContent(data: OrganisationData, locale: string): Content {
  const facts = factsIn(locale);
  return {
    title: { text: data.name },
    notices: [],
    lead: null,
    text: markdownText(data.description, locale),
    pictures: data.pictures,
    kinds: labelsOf(data.kinds, locale),
    poster: { ...motifOf(data.kinds), subtitle: data.territory?.name ?? null },
    facts: [
      facts.plain('shortName', data.shortName),
      facts.terms('kinds', data.kinds),
      facts.terms('disciplines', data.disciplines),
      facts.terms('legalForm', [data.legalForm]),
      facts.place('address', data.address),
      facts.territory('territory', data.territory),
      facts.plain('foundedYear', data.foundedYear),
      facts.plain('closedYear', data.closedYear),
      facts.agents('parent', [data.parent]),
      facts.agents('predecessors', data.predecessors),
      facts.credits('members', data.members),
      facts.contact('contact', data.contact),
      facts.links('links', data.links),
      facts.identifiers('externalIds', data.identifiers),
    ],
  };
}
