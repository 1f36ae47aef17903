import type { CreativeWorkLeaf } from 'schema-dts';
import type { CreditData } from '../../records/agents';
import type { ConceptTerm } from '../../records/terms';
import { CREATION_ROLES, creditProperties } from './credits';
import { labels } from './event';
import { node, type Node, type PropertiesOf } from './node';
import { artsdataGenres } from './type';

interface Show {
  disciplines: ConceptTerm[];
  genres: ConceptTerm[];
  languages: ConceptTerm[];
  credits: CreditData[];
}

/** A show as a CreativeWork: its genres, languages and makers, which an Event cannot say. */
export function showNode(show: Show, locale: string, more: PropertiesOf<CreativeWorkLeaf>): Node {
  return node<CreativeWorkLeaf>('CreativeWork', {
    ...more,
    genre: [
      ...labels([...show.disciplines, ...show.genres], locale),
      ...artsdataGenres([...show.disciplines, ...show.genres]),
    ],
    inLanguage: show.languages.map(({ code }) => code),
    ...creditProperties(show.credits, CREATION_ROLES, locale),
  });
}
