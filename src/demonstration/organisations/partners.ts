import type { OrganisationContent } from '../content';

/** Slugs of the demonstration partners, for whoever writes their channels. */
export const partners = {
  /** Keeps the demonstration's records: steward of the real venues and festivals. */
  cooperative: 'cooperative-de-demonstration',
  /** Concerts in churches. */
  churchMusic: 'musique-et-patrimoine-des-vallees',
  /** Everything a visitor may see, in three languages. */
  touristOffice: 'office-de-tourisme-de-demonstration',
  /** Professional theatre of the territory. */
  theatreService: 'service-culture-de-demonstration',
} as const;

/** Fictional partner organisations: the ones that publish channels in the demonstration. */
export const partnerOrganisations: OrganisationContent[] = [
  {
    slug: partners.cooperative,
    name: 'Coopérative de démonstration (fictive)',
    kinds: ['cooperative'],
    commune: '05023',
    legalForm: 'scic',
    description: {
      fr: { description: 'Tient les fiches partagées de la démonstration.' },
      en: { description: 'Keeps the shared records of the demonstration.' },
      it: { description: 'Cura le schede condivise della dimostrazione.' },
    },
  },
  {
    slug: partners.churchMusic,
    name: 'Association Musique et Patrimoine des Vallées (fictive)',
    kinds: ['heritage_association', 'presenter'],
    commune: '05161',
    disciplines: ['music'],
    legalForm: 'association_1901',
    description: {
      fr: { description: 'Fait entendre la musique dans les églises et les chapelles, de Névache au Queyras.' },
      en: { description: 'Brings music to churches and chapels, from Névache to the Queyras.' },
      it: { description: 'Porta la musica nelle chiese e nelle cappelle, da Névache al Queyras.' },
    },
  },
  {
    slug: partners.touristOffice,
    name: 'Office de tourisme de démonstration',
    kinds: ['tourist_office'],
    commune: '05079',
    description: {
      fr: { description: "Annonce en trois langues ce qu'il y a à voir ce soir, demain et cette semaine." },
      en: { description: 'Tells visitors, in three languages, what is on tonight, tomorrow and this week.' },
      it: { description: "Annuncia in tre lingue che cosa c'è da vedere stasera, domani e questa settimana." },
    },
  },
  {
    slug: partners.theatreService,
    name: 'Service culture de démonstration',
    kinds: ['intercommunality', 'presenter'],
    commune: '05023',
    disciplines: ['theatre'],
    legalForm: 'epci',
    description: {
      fr: { description: 'Soutient les compagnies établies sur le territoire et annonce leurs dates.' },
      en: { description: 'Supports the companies of the territory and announces their dates.' },
      it: { description: 'Sostiene le compagnie del territorio e ne annuncia le date.' },
    },
  },
];
