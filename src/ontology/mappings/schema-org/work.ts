import type { CreativeWorkLeaf, MusicCompositionLeaf } from 'schema-dts';
import type { CreditData } from '../../records/agents';
import type { ProgrammeItemData } from '../../records/programme';
import type { ConceptTerm } from '../../records/terms';
import type { WorkData } from '../../records/work';
import { textIn } from '../text-in';
import { COMPOSITION_ROLES, CREATION_ROLES, creditProperties } from './credits';
import { identity, ownProperties } from './identity';
import { imageNodes } from './image';
import { node, type Node } from './node';
import { schemaTypes } from './type';

/** A work as a Play, a MusicComposition or a CreativeWork, without `@context`. */
export function workNode(data: WorkData, locale: string): Node {
  return {
    ...node<CreativeWorkLeaf>(typesOf(data.kind), {
      ...identity(data, locale),
      name: textIn(data.title, locale),
      alternateName: data.originalTitle,
      description: textIn(data.summary, locale),
      dateCreated: data.creationYear?.toString(),
      inLanguage: data.languages.map(({ code }) => code),
      timeRequired: data.durationMinutes && `PT${data.durationMinutes}M`,
      isBasedOn: data.basedOn.map(({ uri, title }) => ({ '@id': uri, name: textIn(title, locale) })),
      image: imageNodes(data.pictures, locale),
      ...authors(data.kind, data.credits, locale),
    }),
    ...ownProperties(data.facets, locale),
  };
}

/** The works of a programme; their order is lost, as schema.org has none. */
export const programmeNodes = (programme: ProgrammeItemData[], locale: string): Node[] =>
  programme
    .filter(({ kind, title }) => kind === 'work' && title)
    .map(({ uri, title, work }) =>
      node<MusicCompositionLeaf>(typesOf(work?.kind ?? null), {
        '@id': work?.uri ?? uri,
        name: textIn(title, locale),
        dateCreated: work?.creationYear?.toString(),
        ...authors(work?.kind ?? null, work?.credits ?? [], locale),
      }),
    );

const typesOf = (kind: ConceptTerm | null): string[] => schemaTypes([kind ? [kind] : []], 'CreativeWork');

const authors = (kind: ConceptTerm | null, credits: CreditData[], locale: string) =>
  creditProperties(credits, typesOf(kind).includes('MusicComposition') ? COMPOSITION_ROLES : CREATION_ROLES, locale);
