import type { VenueContent } from '../content';
import { notices } from '../fictional';

/** An invented place at somebody's home: its commune alone is public. */
export const fictionalVenues: VenueContent[] = [
  {
    slug: 'la-grange-des-veilleurs',
    texts: {
      fr: {
        name: 'La Grange des veilleurs (fictive)',
        description: `Grange d'une maison particulière : l'adresse est donnée à qui réserve. ${notices.venue.fr}`,
      },
      en: {
        name: "The Watchers' Barn (fictional)",
        description: `Barn of a private house: the address is given to those who book. ${notices.venue.en}`,
      },
      it: {
        name: 'Il fienile dei vegliatori (immaginario)',
        description: `Fienile di una casa privata: l'indirizzo si dà a chi prenota. ${notices.venue.it}`,
      },
    },
    kinds: ['private_home'],
    commune: '05093',
    postalCode: '05100',
    street: '3 chemin du Four',
    point: [44.998, 6.684],
    disclosure: 'commune_only',
  },
];
