import type { TerritoryDescription } from '../../../ontology/records/territory';
import type { Content } from '../content';
import { factsIn } from '../facts';

export function territoryContent(data: TerritoryDescription, locale: string): Content {
  const facts = factsIn(locale);
  return {
    title: { text: data.name },
    notices: [],
    lead: null,
    text: null,
    pictures: [],
    facts: [
      facts.plain('code', data.term.code),
      facts.plain('postalCodes', data.postalCodes.join(', ')),
      facts.named('parents', data.parents),
      facts.named('replacedBy', [data.replacedBy]),
    ],
  };
}
