import type { Entry, Lookup } from '../entry';
import { entryUri } from '../uri';
import { facetsOf } from './facets';
import { fieldsOf, scheme } from './field';
import { identifiersOf, linkOfKind, linksOf } from './links';
import { publishablePictures } from './pictures';
import { isPublic } from './published';
import { closingFields, urlField } from './shared-fields';
import type { Field, RecordSettings } from './source';
import { conceptTerms } from './terms';

/** The published read model of a person: what they do in public, nothing of their life. */
export type PersonData = NonNullable<ReturnType<typeof projectPerson>>;

/** The record of a person, or null when it is restricted or merged, or when they withdrew their consent. */
export function projectPerson(person: Entry<'api::person.person'>, lookup: Lookup, settings: RecordSettings) {
  const { documentId, uid, values } = person;
  if (!values.displayName || !isPublic(person) || values.publicationBasis === 'withdrawn') return null;
  const links = linksOf(values.links, lookup);
  const identifiers = identifiersOf(values.externalIds, lookup);
  return {
    documentId,
    uri: entryUri(settings.uriBase, uid, documentId),
    updatedAt: person.updatedAt,
    verifiedAt: values.verifiedAt,
    name: values.displayName,
    firstName: values.firstName,
    lastName: values.lastName,
    sortName: values.sortName,
    alternateNames: Array.isArray(values.alternateNames) ? values.alternateNames.map(String) : [],
    professions: conceptTerms(values.professions, lookup),
    biography: values.biography,
    website: linkOfKind(links, 'website'),
    sameAs: identifiers.flatMap(({ uri }) => uri ?? []),
    pictures: publishablePictures(values.pictures, lookup, { ...settings, isOwnEvent: false }),
    links,
    identifiers,
    facets: facetsOf(values.facets, 'person', lookup),
  };
}

const { text, markdown, terms, object } = fieldsOf<PersonData>();

export const personFields: Field<PersonData>[] = [
  urlField(),
  text('name', ['Nom', 'Name', 'Nome'], ({ name }) => name),
  text('firstName', ['Prénom', 'First name', 'Nome di battesimo'], ({ firstName }) => firstName),
  text('lastName', ['Nom de famille', 'Last name', 'Cognome'], ({ lastName }) => lastName),
  text('sortName', ['Nom de tri', 'Sort name', 'Nome per ordinamento'], ({ sortName }) => sortName),
  object('alternateNames', ['Autres noms', 'Other names', 'Altri nomi'], (data) => data.alternateNames),
  terms(
    'professions',
    ['Métiers', 'Professions', 'Professioni'],
    (data) => data.professions,
    scheme('participation-role'),
  ),
  markdown('biography', ['Biographie', 'Biography', 'Biografia'], ({ biography }) => biography),
  text('website', ['Site web', 'Website', 'Sito web'], ({ website }) => website),
  ...closingFields<PersonData>(),
];
