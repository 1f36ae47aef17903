import { artsdata, schema } from './mapping';
import type { VocabularySeed } from './seed';

export const organisationKind = {
  code: 'organisation-kind',
  title: { fr: 'Nature de la structure', en: 'Kind of organisation', it: 'Tipo di organizzazione' },
  governance: 'cooperative',
  concepts: [
    {
      code: 'theatre_company',
      prefLabel: { fr: 'Compagnie de théâtre', en: 'Theatre company', it: 'Compagnia teatrale' },
      mappings: [schema('TheaterGroup'), artsdata('TheatreCompany')],
    },
    {
      code: 'dance_company',
      prefLabel: { fr: 'Compagnie de danse', en: 'Dance company', it: 'Compagnia di danza' },
      mappings: [schema('DanceGroup'), artsdata('DanceCompany')],
    },
    {
      code: 'circus_company',
      prefLabel: { fr: 'Compagnie de cirque', en: 'Circus company', it: 'Compagnia di circo' },
      mappings: [schema('PerformingGroup', 'broad'), artsdata('CircusCompany')],
    },
    {
      code: 'street_company',
      prefLabel: { fr: 'Compagnie de rue', en: 'Street arts company', it: 'Compagnia di teatro di strada' },
      mappings: [schema('PerformingGroup', 'broad'), artsdata('PerformingArtsCompany', 'broad')],
    },
    {
      code: 'puppet_company',
      prefLabel: { fr: 'Compagnie de marionnettes', en: 'Puppet company', it: 'Compagnia di teatro di figura' },
      mappings: [schema('PerformingGroup', 'broad'), artsdata('PerformingArtsCompany', 'broad')],
    },
    {
      code: 'ensemble',
      prefLabel: { fr: 'Ensemble', en: 'Ensemble', it: 'Ensemble' },
      mappings: [schema('MusicGroup', 'broad'), artsdata('MusicGroup')],
    },
    {
      code: 'orchestra',
      prefLabel: { fr: 'Orchestre', en: 'Orchestra', it: 'Orchestra' },
      mappings: [schema('MusicGroup', 'broad'), artsdata('MusicGroup', 'broad')],
    },
    {
      code: 'choir',
      prefLabel: { fr: 'Chœur', en: 'Choir', it: 'Coro' },
      mappings: [schema('MusicGroup', 'broad'), artsdata('MusicGroup', 'broad')],
    },
    {
      code: 'band',
      prefLabel: { fr: 'Groupe', en: 'Band', it: 'Gruppo' },
      mappings: [schema('MusicGroup'), artsdata('MusicGroup', 'broad')],
    },
    {
      code: 'amateur_group',
      prefLabel: { fr: 'Groupe amateur', en: 'Amateur group', it: 'Gruppo amatoriale' },
      mappings: [schema('PerformingGroup', 'broad'), artsdata('CommunityOrganization', 'broad')],
    },
    {
      code: 'venue_operator',
      prefLabel: { fr: 'Exploitant de lieu', en: 'Venue operator', it: 'Gestore di spazi' },
      mappings: [schema('Organization', 'broad'), artsdata('PresentingOrganization', 'close')],
    },
    {
      code: 'presenter',
      prefLabel: { fr: 'Diffuseur', en: 'Presenter', it: 'Programmatore' },
      mappings: [schema('Organization', 'broad'), artsdata('PresentingOrganization')],
    },
    {
      code: 'festival_organiser',
      prefLabel: { fr: 'Organisateur de festival', en: 'Festival organiser', it: 'Organizzatore di festival' },
      mappings: [schema('Organization', 'broad'), artsdata('FestivalOrganization')],
    },
    {
      code: 'producer',
      prefLabel: { fr: 'Producteur', en: 'Producer', it: 'Produttore' },
      mappings: [schema('Organization', 'broad'), artsdata('ArtsOrganization', 'broad')],
    },
    {
      code: 'agency',
      prefLabel: { fr: 'Agence, bureau de production', en: 'Agency', it: 'Agenzia' },
      mappings: [schema('Organization', 'broad'), artsdata('ArtistRepresentative')],
    },
    {
      code: 'school',
      prefLabel: { fr: 'Conservatoire, école', en: 'School', it: 'Scuola' },
      mappings: [schema('EducationalOrganization'), artsdata('PerformingArtsSchool')],
    },
    {
      code: 'community_centre',
      prefLabel: { fr: 'MJC, centre social', en: 'Community centre', it: 'Centro sociale' },
      mappings: [schema('NGO', 'broad'), artsdata('CommunityOrganization', 'broad')],
    },
    {
      code: 'municipality',
      prefLabel: { fr: 'Commune', en: 'Municipality', it: 'Comune' },
      mappings: [schema('GovernmentOrganization', 'broad'), artsdata('PublicFunder', 'close')],
    },
    {
      code: 'intercommunality',
      prefLabel: { fr: 'Intercommunalité', en: 'Joint authority', it: 'Unione di comuni' },
      mappings: [schema('GovernmentOrganization', 'broad'), artsdata('PublicFunder', 'close')],
    },
    {
      code: 'public_body',
      prefLabel: { fr: 'Organisme public', en: 'Public body', it: 'Ente pubblico' },
      mappings: [schema('GovernmentOrganization', 'broad'), artsdata('PublicFunder', 'close')],
    },
    {
      code: 'tourist_office',
      prefLabel: { fr: 'Office de tourisme', en: 'Tourist office', it: 'Ufficio del turismo' },
      mappings: [schema('Organization', 'broad')],
    },
    {
      code: 'parish',
      prefLabel: { fr: 'Paroisse', en: 'Parish', it: 'Parrocchia' },
      mappings: [schema('Organization', 'broad')],
    },
    {
      code: 'heritage_association',
      prefLabel: { fr: 'Association patrimoniale', en: 'Heritage association', it: 'Associazione per il patrimonio' },
      mappings: [schema('NGO', 'broad'), artsdata('CommunityOrganization', 'broad')],
    },
    {
      code: 'cooperative',
      prefLabel: { fr: 'Coopérative', en: 'Cooperative', it: 'Cooperativa' },
      mappings: [schema('Organization', 'broad')],
    },
    {
      code: 'media',
      prefLabel: { fr: 'Média', en: 'Media', it: 'Media' },
      mappings: [schema('Organization', 'broad')],
    },
    {
      code: 'network',
      prefLabel: { fr: 'Réseau', en: 'Network', it: 'Rete' },
      mappings: [schema('NGO', 'broad'), artsdata('ArtsServiceOrganization', 'close')],
    },
    {
      code: 'funder',
      prefLabel: { fr: 'Financeur', en: 'Funder', it: 'Finanziatore' },
      mappings: [schema('Organization', 'broad'), artsdata('Foundation', 'close')],
    },
  ],
} satisfies VocabularySeed;
