import type { PersonLeaf } from 'schema-dts';
import type { PersonData } from '../../records/person';
import { markdownIn } from '../text-in';
import { labels } from './event';
import { identity, ownProperties } from './identity';
import { imageNodes } from './image';
import { node, type Node } from './node';

/** A person as a schema.org Person, without `@context`. */
export function personNode(data: PersonData, locale: string): Node {
  const biography = markdownIn(data.biography, locale);
  return {
    ...node<PersonLeaf>('Person', {
      ...identity(data, locale),
      name: data.name,
      givenName: data.firstName,
      familyName: data.lastName,
      alternateName: data.alternateNames,
      url: data.website ?? data.uri,
      description: biography,
      jobTitle: labels(data.professions, locale),
      image: imageNodes(data.pictures, locale),
    }),
    ...ownProperties(data.facets, locale),
  };
}
