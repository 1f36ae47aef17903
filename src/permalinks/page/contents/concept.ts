import type { ConceptData, ConceptReference } from '../../../ontology/records/concept';
import { spoken, type Content } from '../content';
import { factsIn } from '../facts';

export function conceptContent(data: ConceptData, locale: string): Content {
  const facts = factsIn(locale);
  const alternates = data.alternateLabels[locale] ?? data.alternateLabels.fr ?? [];
  return {
    title: spoken(data.label, locale) ?? { text: data.code },
    notices: [],
    lead: spoken(data.definition, locale),
    text: null,
    pictures: [],
    facts: [
      facts.text('scheme', data.scheme.title),
      facts.plain('code', data.code),
      facts.plain('altLabels', alternates.join(', ')),
      facts.named('broader', data.broader.map(named)),
      facts.named('replacedBy', [data.replacedBy && named(data.replacedBy)]),
      facts.links(
        'mappings',
        data.sameAs.map((url) => ({ url, kind: null, label: null, language: null })),
      ),
    ],
  };
}

const named = ({ uri, label }: ConceptReference) => ({ uri, name: label });
