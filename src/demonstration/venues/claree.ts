import type { VenueContent } from '../content';

/** Venues of the Clarée valley. Facts only, each with its source. */
export const clareeVenues: VenueContent[] = [
  {
    slug: 'eglise-saint-marcellin-et-saint-antoine-nevache',
    texts: {
      fr: {
        name: 'Église Saint-Marcellin-et-Saint-Antoine',
        alternateNames: ['Église de Névache', 'Église Saint-Pélage'],
        description:
          'Église de Ville-Haute : 1490 et 1498 gravés sur ses portes, consacrée en 1532, nef unique à croisées d’ogives.',
      },
      en: {
        name: 'Church of Saint Marcellin and Saint Anthony',
        description:
          'Church of Ville-Haute: 1490 and 1498 carved on its doors, consecrated in 1532, a single rib-vaulted nave.',
      },
      it: {
        name: 'Chiesa di San Marcellino e Sant’Antonio',
        description:
          'Chiesa di Ville-Haute: 1490 e 1498 incisi sulle porte, consacrata nel 1532, navata unica con volte a crociera.',
      },
    },
    kinds: ['church'],
    commune: '05093',
    postalCode: '05100',
    locality: 'Névache Ville-Haute',
    merimee: 'IA05000852',
    source: 'https://pop.culture.gouv.fr/notice/merimee/IA05000852',
  },
  {
    slug: 'eglise-saint-sebastien-plampinet',
    texts: {
      fr: {
        name: 'Église Saint-Sébastien de Plampinet',
        description: 'Église de 1510, ornée de peintures murales de la première moitié du XVIe siècle.',
      },
      en: {
        name: 'Church of Saint Sebastian, Plampinet',
        description: 'Church of 1510, with wall paintings from the first half of the 16th century.',
      },
      it: {
        name: 'Chiesa di San Sebastiano di Plampinet',
        description: 'Chiesa del 1510, con pitture murali della prima metà del XVI secolo.',
      },
    },
    kinds: ['church'],
    commune: '05093',
    postalCode: '05100',
    locality: 'Plampinet',
    source: 'http://www.zevisit.com/tourisme/nevache/plampinet',
  },
  {
    slug: 'chapelle-notre-dame-des-graces-plampinet',
    texts: {
      fr: {
        name: 'Chapelle Notre-Dame-des-Grâces',
        description: 'Petite chapelle au nord de Plampinet, au décor peint de la seconde moitié du XVe siècle.',
      },
      en: {
        name: 'Chapel of Our Lady of Graces',
        description: 'Small chapel north of Plampinet, painted in the second half of the 15th century.',
      },
      it: {
        name: 'Cappella di Nostra Signora delle Grazie',
        description: 'Piccola cappella a nord di Plampinet, dipinta nella seconda metà del XV secolo.',
      },
    },
    kinds: ['chapel'],
    commune: '05093',
    postalCode: '05100',
    locality: 'Plampinet',
    source: 'http://www.zevisit.com/tourisme/nevache/plampinet',
  },
  {
    slug: 'salle-polyvalente-de-nevache',
    texts: {
      fr: { name: 'Salle polyvalente de Névache', description: 'Salle communale de la haute Clarée.' },
      en: { name: 'Névache Village Hall', description: 'Village hall of the upper Clarée valley.' },
      it: { name: 'Sala polivalente di Névache', description: "Sala comunale dell'alta Clarée." },
    },
    kinds: ['village_hall'],
    commune: '05093',
    postalCode: '05100',
    source: 'https://culturo.fr/en/evenement/Altitude_Jazz_Festival_2020-1001_046_15738198920',
  },
];
