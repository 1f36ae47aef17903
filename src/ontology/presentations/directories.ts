import type { Card, Presentation } from '../../plugin-kit/presentation';
import type { AddressData } from '../records/address';
import type { OrganisationData } from '../records/organisation';
import type { PersonData } from '../records/person';
import type { PictureData } from '../records/pictures';
import type { ProductionData } from '../records/production';
import type { LocalisedText, Term } from '../records/source';
import type { TerritoryData } from '../records/territory';
import type { VenueData } from '../records/venue';
import type { WorkData } from '../records/work';
import { cardPicture, joined, labelIn, spokenIn, spreadOver, type InChannel } from './card-parts';
import { posterMotif } from './poster-motifs';

const WHERE: LocalisedText = { fr: 'Où', en: 'Where', it: 'Dove' };
const KIND: LocalisedText = { fr: 'Nature', en: 'Kind', it: 'Tipo' };
const DISCIPLINE: LocalisedText = { fr: 'Discipline', en: 'Discipline', it: 'Disciplina' };
const MAX_TAGS = 3;

const counted = (one: string[], many: string[]) => ({
  one: Object.fromEntries(['fr', 'en', 'it'].map((locale, index) => [locale, `{count} ${one[index]}`])),
  many: Object.fromEntries(['fr', 'en', 'it'].map((locale, index) => [locale, `{count} ${many[index]}`])),
});

export const venues: Presentation<VenueData & InChannel> = {
  source: 'venues',
  label: { fr: 'Lieux', en: 'Venues', it: 'Luoghi' },
  counted: counted(['lieu', 'venue', 'luogo'], ['lieux', 'venues', 'luoghi']),
  card: (data, locale) =>
    cardOf(data, locale, { name: data.name, terms: data.kinds, address: data.address, territory: data.territory }),
  filters: [
    { parameter: 'commune', label: WHERE },
    { parameter: 'kinds', label: KIND },
    { parameter: 'accessFeatures', label: { fr: 'Accessibilité', en: 'Access', it: 'Accessibilità' } },
  ],
  quickFilters: [],
};

export const organisations: Presentation<OrganisationData & InChannel> = {
  source: 'organisations',
  label: { fr: 'Compagnies et structures', en: 'Companies and organisations', it: 'Compagnie e organizzazioni' },
  counted: counted(['structure', 'organisation', 'organizzazione'], ['structures', 'organisations', 'organizzazioni']),
  card: (data, locale) =>
    cardOf(data, locale, {
      name: data.name,
      terms: [...(data.disciplines ?? []), ...(data.kinds ?? [])],
      address: data.address,
      territory: data.territory,
    }),
  filters: [
    { parameter: 'disciplines', label: DISCIPLINE },
    { parameter: 'kinds', label: KIND },
    { parameter: 'commune', label: WHERE },
  ],
  quickFilters: [],
};

export const persons: Presentation<PersonData & InChannel> = {
  source: 'persons',
  label: { fr: 'Personnes', en: 'People', it: 'Persone' },
  counted: counted(['personne', 'person', 'persona'], ['personnes', 'people', 'persone']),
  card: (data, locale) => cardOf(data, locale, { name: data.name, terms: data.professions }),
  filters: [{ parameter: 'professions', label: { fr: 'Métier', en: 'Profession', it: 'Professione' } }],
  quickFilters: [],
};

export const works: Presentation<WorkData & InChannel> = {
  source: 'works',
  label: { fr: 'Œuvres', en: 'Works', it: 'Opere' },
  counted: counted(['œuvre', 'work', 'opera'], ['œuvres', 'works', 'opere']),
  card: (data, locale) =>
    cardOf(data, locale, {
      name: data.title,
      terms: data.kind ? [data.kind] : [],
      by: (data.credits ?? []).map(({ name }) => name),
    }),
  filters: [{ parameter: 'kind', label: KIND }],
  quickFilters: [],
};

export const productions: Presentation<ProductionData & InChannel> = {
  source: 'productions',
  label: { fr: 'Spectacles', en: 'Productions', it: 'Spettacoli' },
  counted: counted(['spectacle', 'production', 'spettacolo'], ['spectacles', 'productions', 'spettacoli']),
  card: (data, locale) =>
    cardOf(data, locale, {
      name: data.title,
      terms: data.disciplines,
      by: (data.companies ?? []).map(({ name }) => name),
    }),
  filters: [
    { parameter: 'disciplines', label: DISCIPLINE },
    { parameter: 'audiences', label: { fr: 'Public', en: 'Audience', it: 'Pubblico' } },
  ],
  quickFilters: [],
};

interface Described extends InChannel {
  uri: string;
  documentId: string;
  pictures?: PictureData[];
}

interface Parts {
  name: LocalisedText | string | null;
  terms: Term[] | undefined;
  by?: (string | null)[];
  address?: AddressData | null;
  territory?: TerritoryData | null;
}

/** A card of what has no date: its name, what it is, where it is. */
function cardOf(data: Described, locale: string, { name, terms = [], by = [], address, territory }: Parts): Card {
  const labels = [...new Set((terms ?? []).flatMap((term) => labelIn(term, locale) ?? []))];
  return {
    uri: data.uri,
    documentId: data.documentId,
    title: (typeof name === 'string' ? { text: name } : spokenIn(name, locale)) ?? { text: data.documentId },
    when: null,
    by: joined(by),
    where: territory?.name || address?.locality || null,
    picture: cardPicture(data.pictures, locale),
    poster: { label: labels[0] ?? '', motif: posterMotif(terms?.[0]?.code) },
    tags: labels.slice(0, MAX_TAGS).map((text) => ({ text })),
    isCancelled: false,
    isPinned: data.rank !== undefined,
    place: address?.place ?? null,
    spread: spreadOver('commune', [territory?.term], locale),
  };
}
