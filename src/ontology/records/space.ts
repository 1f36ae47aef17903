import type { Entry, Lookup } from '../entry';
import { facetsOf } from './facets';
import { documents, fieldsOf, scheme } from './field';
import { identifiersOf, linksOf } from './links';
import { publishablePictures } from './pictures';
import { findPublic } from './published';
import { closingFields, urlField } from './shared-fields';
import type { Field, RecordSettings } from './source';
import { conceptTerm } from './terms';
import { spaceReference, venueReference } from './venue';

/** The published read model of a room, with the venue that it belongs to. */
export type SpaceData = NonNullable<ReturnType<typeof projectSpace>>;

/** The record of a space, or null when it is restricted, merged or without a name, or when its venue may not be seen. */
export function projectSpace(space: Entry<'api::space.space'>, lookup: Lookup, settings: RecordSettings) {
  const { uid, documentId, values } = space;
  const venue = findPublic(values.venue, lookup);
  const reference = spaceReference({ uid, documentId }, lookup, settings);
  if (!values.name || !venue || reference?.documentId !== documentId) return null;
  return {
    ...reference,
    updatedAt: space.updatedAt,
    verifiedAt: values.verifiedAt,
    venue: venueReference(venue, lookup, settings),
    kind: conceptTerm(values.kind, lookup),
    capacitySeated: values.capacitySeated,
    capacityStanding: values.capacityStanding,
    stageWidthM: metres(values.stageWidthM),
    stageDepthM: metres(values.stageDepthM),
    stageHeightM: metres(values.stageHeightM),
    note: values.note,
    pictures: publishablePictures(values.pictures, lookup, { ...settings, isOwnEvent: false }),
    links: linksOf(values.links, lookup),
    identifiers: identifiersOf(values.externalIds, lookup),
    facets: facetsOf(values.facets, 'space', lookup),
  };
}

/** Databases answer decimals as text or as numbers. */
const metres = (value: number | null): number | null => (value === null ? null : Number(value));

const { text, term, terms, number } = fieldsOf<SpaceData>();

export const spaceFields: Field<SpaceData>[] = [
  urlField(),
  text('name', ['Nom', 'Name', 'Nome'], ({ name }) => name),
  term(
    'venue',
    ['Lieu', 'Venue', 'Luogo'],
    ({ venue }) => ({ code: venue.documentId, label: venue.name, broader: [] }),
    documents('api::venue.venue'),
  ),
  term('kind', ['Nature', 'Kind', 'Tipo'], ({ kind }) => kind, scheme('space-kind')),
  number('capacitySeated', ['Places assises', 'Seats', 'Posti a sedere'], (data) => data.capacitySeated),
  number('capacityStanding', ['Places debout', 'Standing places', 'Posti in piedi'], (data) => data.capacityStanding),
  number('stageWidthM', ['Largeur de scène (m)', 'Stage width (m)', 'Larghezza palco (m)'], (data) => data.stageWidthM),
  number(
    'stageDepthM',
    ['Profondeur de scène (m)', 'Stage depth (m)', 'Profondità palco (m)'],
    (data) => data.stageDepthM,
  ),
  number(
    'stageHeightM',
    ['Hauteur sous grill (m)', 'Height under grid (m)', 'Altezza sotto graticcia (m)'],
    (data) => data.stageHeightM,
  ),
  terms(
    'accessFeatures',
    ['Accessibilité', 'Accessibility', 'Accessibilità'],
    (data) => data.accessFeatures,
    scheme('access-feature'),
  ),
  text('note', ['Précision', 'Note', 'Nota'], ({ note }) => note),
  ...closingFields<SpaceData>(),
];
