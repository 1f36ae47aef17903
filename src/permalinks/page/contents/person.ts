import type { PersonData } from '../../../ontology/records/person';
import { markdownText, type Content } from '../content';
import { factsIn } from '../facts';

export function personContent(data: PersonData, locale: string): Content {
  const facts = factsIn(locale);
  return {
    title: { text: data.name },
    notices: [],
    lead: null,
    text: markdownText(data.biography, locale),
    pictures: data.pictures,
    facts: [
      facts.terms('professions', data.professions),
      facts.plain('alternateNames', data.alternateNames.join(', ')),
      facts.links('links', data.links),
      facts.identifiers('externalIds', data.identifiers),
    ],
  };
}
