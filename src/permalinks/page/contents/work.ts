import type { WorkData } from '../../../ontology/records/work';
import { plainText, spoken, type Content } from '../content';
import { labelsOf } from '../labels';
import { factsIn } from '../facts';

export function workContent(data: WorkData, locale: string): Content {
  const facts = factsIn(locale);
  return {
    title: spoken(data.title, locale) ?? { text: data.documentId },
    notices: [],
    lead: null,
    text: plainText(data.summary, locale),
    pictures: data.pictures,
    kinds: labelsOf(data.kind ? [data.kind] : [], locale),
    facts: [
      facts.plain('originalTitle', data.originalTitle),
      facts.terms('kind', [data.kind]),
      facts.credits('credits', data.credits),
      facts.plain('creationYear', data.creationYear),
      facts.terms('languages', data.languages),
      facts.plain('durationMinutes', data.durationMinutes),
      facts.named(
        'basedOn',
        data.basedOn.map(({ uri, title }) => ({ uri, name: title })),
      ),
      facts.links('links', data.links),
      facts.identifiers('externalIds', data.identifiers),
    ],
  };
}
