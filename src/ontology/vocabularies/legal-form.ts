import type { VocabularySeed } from './seed';

export const legalForm = {
  code: 'legal-form',
  title: { fr: 'Forme juridique', en: 'Legal form', it: 'Forma giuridica' },
  governance: 'cooperative',
  concepts: [
    {
      code: 'association_1901',
      prefLabel: { fr: 'Association loi 1901', en: 'Non-profit association', it: 'Associazione senza scopo di lucro' },
    },
    { code: 'commune', prefLabel: { fr: 'Commune', en: 'Municipality', it: 'Comune' } },
    {
      code: 'epci',
      prefLabel: {
        fr: 'Établissement public intercommunal (EPCI)',
        en: 'Public intermunicipal body (EPCI)',
        it: 'Ente intercomunale (EPCI)',
      },
    },
    {
      code: 'scic',
      prefLabel: {
        fr: "Société coopérative d'intérêt collectif (SCIC)",
        en: 'Community interest cooperative (SCIC)',
        it: 'Cooperativa di interesse collettivo (SCIC)',
      },
    },
    {
      code: 'scop',
      prefLabel: {
        fr: 'Société coopérative de production (SCOP)',
        en: "Workers' cooperative (SCOP)",
        it: 'Cooperativa di lavoro (SCOP)',
      },
    },
    {
      code: 'sarl_sas',
      prefLabel: {
        fr: 'Société commerciale (SARL, SAS)',
        en: 'Private company (SARL, SAS)',
        it: 'Società di capitali (SARL, SAS)',
      },
    },
    {
      code: 'regie',
      prefLabel: { fr: 'Régie publique', en: 'Directly managed public service', it: 'Gestione pubblica diretta' },
    },
    { code: 'ep', prefLabel: { fr: 'Établissement public', en: 'Public establishment', it: 'Ente pubblico' } },
    { code: 'individual', prefLabel: { fr: 'Entreprise individuelle', en: 'Sole trader', it: 'Impresa individuale' } },
    {
      code: 'collective',
      prefLabel: {
        fr: 'Collectif sans forme juridique',
        en: 'Unincorporated collective',
        it: 'Collettivo non costituito',
      },
    },
  ],
} satisfies VocabularySeed;
