import { agentTerm } from './agents';
import { documents, fieldsOf, heldIn, scheme, territories } from './field';
import { closingFields, contactFields, positionFields, townParts, urlField } from './shared-fields';
import type { Field } from './source';
import type { VenueData } from './venue';

const { text, markdown, term, terms, number, boolean, object } = fieldsOf<VenueData>();

export const venueFields: Field<VenueData>[] = heldIn(townParts(''), [
  urlField(),
  text('name', ['Nom', 'Name', 'Nome'], ({ name }) => name),
  object('alternateNames', ['Autres noms', 'Other names', 'Altri nomi'], (data) =>
    Object.values(data.alternateNames).flat(),
  ),
  terms('kinds', ['Natures', 'Kinds', 'Tipi'], ({ kinds }) => kinds, scheme('venue-kind')),
  markdown('description', ['Présentation', 'Description', 'Descrizione'], ({ description }) => description),
  text('address.street', ['Rue', 'Street', 'Via'], ({ address }) => address?.street),
  text('address.postalCode', ['Code postal', 'Postal code', 'CAP'], ({ address }) => address?.postalCode),
  text('address.locality', ['Localité', 'Locality', 'Località'], ({ address }) => address?.locality),
  text('address.countryCode', ['Pays', 'Country', 'Paese'], ({ address }) => address?.countryCode),
  ...positionFields<VenueData>('', ({ address }) => address),
  term('territory', ['Commune', 'Municipality', 'Comune'], ({ territory }) => territory && territory.term, territories),
  number('altitudeMetres', ['Altitude (m)', 'Altitude (m)', 'Altitudine (m)'], ({ altitudeMetres }) => altitudeMetres),
  number('capacity', ['Jauge', 'Capacity', 'Capienza'], ({ capacity }) => capacity),
  boolean('isOutdoor', ['Plein air', 'Outdoor', "All'aperto"], ({ isOutdoor }) => isOutdoor),
  boolean('isTemporary', ['Lieu éphémère', 'Temporary venue', 'Luogo temporaneo'], ({ isTemporary }) => isTemporary),
  term(
    'operator',
    ['Exploitant', 'Operator', 'Gestore'],
    ({ operator }) => operator && agentTerm(operator),
    documents('api::organisation.organisation'),
  ),
  term(
    'owner',
    ['Propriétaire', 'Owner', 'Proprietario'],
    ({ owner }) => owner && agentTerm(owner),
    documents('api::organisation.organisation'),
  ),
  terms(
    'accessFeatures',
    ['Accessibilité', 'Accessibility', 'Accessibilità'],
    (data) => data.accessFeatures,
    scheme('access-feature'),
  ),
  text('accessNote', ["Précisions d'accès", 'Access note', "Note sull'accesso"], ({ accessNote }) => accessNote),
  text('gettingThere', ['Venir', 'Getting there', 'Come arrivare'], ({ gettingThere }) => gettingThere),
  ...contactFields<VenueData>(),
  text('website', ['Site web', 'Website', 'Sito web'], ({ website }) => website),
  ...closingFields<VenueData>(),
]);
