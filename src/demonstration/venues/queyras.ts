import type { VenueContent } from '../content';

/** Venues of the Queyras. Facts only, each with its source. */
export const queyrasVenues: VenueContent[] = [
  {
    slug: 'eglise-saint-romain-molines',
    texts: {
      fr: {
        name: 'Église Saint-Romain',
        alternateNames: ['Église de Molines-en-Queyras'],
        description: 'Église de Molines-en-Queyras, au bord de la route de la haute vallée.',
      },
      en: {
        name: 'Church of Saint Romanus',
        description: 'Church of Molines-en-Queyras, beside the road up the valley.',
      },
      it: {
        name: 'Chiesa di San Romano',
        description: "Chiesa di Molines-en-Queyras, lungo la strada dell'alta valle.",
      },
    },
    kinds: ['church'],
    commune: '05077',
    postalCode: '05350',
    source: 'http://www.queyras.com/hiver/decouvrir-queyras/patrimoine-bati',
  },
  {
    slug: 'eglise-de-saint-veran',
    texts: {
      fr: {
        name: 'Église de Saint-Véran',
        description:
          'Église du XVIIe siècle au porche porté par des lions, dans le village perché à plus de 2 000 mètres.',
      },
      en: {
        name: 'Church of Saint-Véran',
        description: 'A 17th-century church with a porch borne by lions, in a village above 2,000 metres.',
      },
      it: {
        name: 'Chiesa di Saint-Véran',
        description: 'Chiesa del XVII secolo dal portico retto da leoni, nel villaggio a oltre 2.000 metri.',
      },
    },
    kinds: ['church'],
    commune: '05157',
    postalCode: '05350',
    source: 'https://user-etbmf4e.cld.bz/Hors-serie-Les-villages-preferes-des-francais-20211/83/',
  },
  {
    slug: 'fort-queyras',
    texts: {
      fr: {
        name: 'Fort Queyras',
        alternateNames: ['Château-Queyras'],
        description: 'Château du XIIIe siècle remanié par Vauban, sur son verrou glaciaire au-dessus du Guil.',
      },
      en: {
        name: 'Fort Queyras',
        description: 'A 13th-century castle remodelled by Vauban on its rock above the river Guil.',
      },
      it: {
        name: 'Forte Queyras',
        description: 'Castello del XIII secolo rimaneggiato da Vauban, sulla rupe sopra il Guil.',
      },
    },
    kinds: ['fort', 'castle'],
    commune: '05038',
    postalCode: '05350',
    altitudeMetres: 1400,
    isOutdoor: true,
    source:
      'https://hautes-alpes.net/fr/tourisme/experiences/culture-art-de-vivre/patrimoine-et-traditions/fortifications-vauban/selection/17936/fiche/fort-queyras.html',
  },
];
