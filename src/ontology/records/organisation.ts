import type { Entry, Lookup } from '../entry';
import { locatedAddress } from './address';
import { agentTerm, creditsOf, organisationData, organisationsOf } from './agents';
import { facetsOf } from './facets';
import { documents, fieldsOf, heldIn, scheme, territories } from './field';
import { channelContact, identifiersOf, linksOf, publicContact } from './links';
import { publishablePictures } from './pictures';
import { isPublic } from './published';
import { closingFields, contactFields, creditItem, positionFields, townParts, urlField } from './shared-fields';
import type { Field, RecordSettings } from './source';
import { conceptTerm, conceptTerms } from './terms';
import { territoryData } from './territory';

/** The published read model of an organisation. */
export type OrganisationData = NonNullable<ReturnType<typeof projectOrganisation>>;

/** The record of an organisation, or null when it is restricted, merged or has no name. */
export function projectOrganisation(
  organisation: Entry<'api::organisation.organisation'>,
  lookup: Lookup,
  settings: RecordSettings,
) {
  const { values } = organisation;
  if (!values.name || !isPublic(organisation)) return null;
  const located = locatedAddress(values.address, lookup, settings);
  const agent = organisationData(organisation, lookup, settings);
  return {
    ...agent,
    updatedAt: organisation.updatedAt,
    verifiedAt: values.verifiedAt,
    shortName: values.shortName,
    legalName: values.legalName,
    legalForm: conceptTerm(values.legalForm, lookup),
    disciplines: conceptTerms(values.disciplines, lookup),
    description: values.description,
    foundedYear: values.foundedYear,
    closedYear: values.closedYear,
    parent: organisationsOf(values.parent ? [values.parent] : [], lookup, settings)[0] ?? null,
    predecessors: organisationsOf(values.predecessors, lookup, settings),
    members: creditsOf(values.members, agent.uri, lookup, settings).filter(({ name }) => name !== null),
    address: located.address,
    territory: territoryData(values.territory, lookup, settings) ?? located.territory,
    contact: publicContact(values.contact),
    channelContact: channelContact(values.contact),
    licences: values.licences.flatMap(({ category, number, validUntil }) =>
      category !== null && number ? [{ category, number, validUntil }] : [],
    ),
    pictures: publishablePictures(values.pictures, lookup, { ...settings, isOwnEvent: false }),
    links: linksOf(values.links, lookup),
    identifiers: identifiersOf(values.externalIds, lookup),
    facets: facetsOf(values.facets, 'organisation', lookup),
  };
}

const { text, markdown, term, terms, number, object } = fieldsOf<OrganisationData>();

export const organisationFields: Field<OrganisationData>[] = heldIn(townParts(''), [
  urlField(),
  text('name', ['Nom', 'Name', 'Nome'], ({ name }) => name),
  text('shortName', ['Sigle', 'Short name', 'Sigla'], ({ shortName }) => shortName),
  text('legalName', ['Raison sociale', 'Legal name', 'Ragione sociale'], ({ legalName }) => legalName),
  terms('kinds', ['Natures', 'Kinds', 'Tipi'], ({ kinds }) => kinds, scheme('organisation-kind')),
  term(
    'legalForm',
    ['Forme juridique', 'Legal form', 'Forma giuridica'],
    (data) => data.legalForm,
    scheme('legal-form'),
  ),
  terms('disciplines', ['Disciplines', 'Disciplines', 'Discipline'], (data) => data.disciplines, scheme('discipline')),
  markdown('description', ['Présentation', 'Description', 'Descrizione'], ({ description }) => description),
  number('foundedYear', ['Année de création', 'Founded', 'Anno di fondazione'], ({ foundedYear }) => foundedYear),
  number('closedYear', ['Année de fin', 'Closed', 'Anno di chiusura'], ({ closedYear }) => closedYear),
  term(
    'parent',
    ['Dépend de', 'Part of', 'Dipende da'],
    ({ parent }) => parent && agentTerm(parent),
    documents('api::organisation.organisation'),
  ),
  terms(
    'predecessors',
    ['Succède à', 'Succeeds', 'Succede a'],
    (data) => data.predecessors.map(agentTerm),
    documents('api::organisation.organisation'),
  ),
  text('address.street', ['Rue', 'Street', 'Via'], ({ address }) => address?.street),
  text('address.postalCode', ['Code postal', 'Postal code', 'CAP'], ({ address }) => address?.postalCode),
  text('address.locality', ['Localité', 'Locality', 'Località'], ({ address }) => address?.locality),
  text('address.countryCode', ['Pays', 'Country', 'Paese'], ({ address }) => address?.countryCode),
  ...positionFields<OrganisationData>('', ({ address }) => address),
  term('territory', ['Commune', 'Municipality', 'Comune'], ({ territory }) => territory && territory.term, territories),
  ...contactFields<OrganisationData>(),
  text('website', ['Site web', 'Website', 'Sito web'], ({ website }) => website),
  object('licences', ["Licences d'entrepreneur", 'Show licences', 'Licenze di spettacolo'], ({ licences }) => licences),
  object('members', ['Membres', 'Members', 'Membri'], ({ members }) => members.map(creditItem)),
  ...closingFields<OrganisationData>(),
]);
