import type { ProductionData } from '../../../ontology/records/production';
import { markdownText, spoken, type Content } from '../content';
import { motifOf } from '../motif-of';
import { labelsOf } from '../labels';
import { factsIn } from '../facts';

export function productionContent(data: ProductionData, locale: string): Content {
  const facts = factsIn(locale);
  return {
    title: spoken(data.title, locale) ?? { text: data.documentId },
    notices: [],
    lead: spoken(data.teaser, locale) ?? spoken(data.subtitle, locale),
    text: markdownText(data.description, locale),
    pictures: data.pictures,
    kinds: labelsOf(data.disciplines, locale),
    poster: { ...motifOf(data.disciplines), subtitle: data.companies[0]?.name ?? null },
    facts: [
      facts.terms('form', [data.form]),
      facts.terms('disciplines', data.disciplines),
      facts.terms('genres', data.genres),
      facts.agents('companies', data.companies),
      facts.credits('credits', data.credits),
      facts.programme('programme', data.programme),
      facts.plain('durationMinutes', data.durationMinutes),
      facts.plain('intervalMinutes', data.intervalMinutes),
      facts.ages(data),
      facts.terms('audiences', data.audiences),
      facts.terms('languages', data.languages),
      facts.terms('subtitleLanguages', data.subtitleLanguages),
      facts.text('contentNote', data.contentNote),
      facts.date('premiereDate', data.premiereDate),
      facts.links('links', data.links),
    ],
  };
}
