import type { VenueContent } from '../content';

/** Venues of the Guillestrois. Facts only, each with its source. */
export const guillestroisVenues: VenueContent[] = [
  {
    slug: 'eglise-notre-dame-d-aquilon',
    texts: {
      fr: {
        name: "Église Notre-Dame-d'Aquilon",
        alternateNames: ["Église Notre-Dame-de-l'Assomption", 'Église de Guillestre'],
        description:
          'Église reconstruite à partir de 1507 et consacrée en 1532 ; son porche réemploie deux lions plus anciens.',
      },
      en: {
        name: "Church of Notre-Dame-d'Aquilon",
        description: 'Church rebuilt from 1507 and consecrated in 1532; its porch reuses two older stone lions.',
      },
      it: {
        name: "Chiesa di Notre-Dame-d'Aquilon",
        description: 'Chiesa ricostruita dal 1507 e consacrata nel 1532; il portico riusa due leoni più antichi.',
      },
    },
    kinds: ['church'],
    commune: '05065',
    postalCode: '05600',
    merimee: 'IA05000249',
    source: 'https://pop.culture.gouv.fr/notice/merimee/IA05000249',
  },
  {
    slug: 'cinema-le-riou-bel',
    texts: {
      fr: {
        name: 'Cinéma Le Riou Bel',
        description: 'Cinéma de Guillestre, rouvert après travaux avec 93 sièges et sept alcôves.',
      },
      en: {
        name: 'Le Riou Bel Cinema',
        description: 'Cinema in Guillestre, reopened after works with 93 seats and seven booths.',
      },
      it: {
        name: 'Cinema Le Riou Bel',
        description: 'Cinema di Guillestre, riaperto dopo i lavori con 93 posti e sette salottini.',
      },
    },
    kinds: ['cinema'],
    commune: '05065',
    postalCode: '05600',
    capacity: 93,
    source: 'https://ram05.fr/?p=74764',
  },
  {
    slug: 'eglise-saint-louis-mont-dauphin',
    texts: {
      fr: {
        name: 'Église Saint-Louis',
        description:
          'Église de la place forte, dont la première pierre fut bénie en 1700 : seul le chœur a été achevé, consacré en 1706.',
      },
      en: {
        name: 'Church of Saint Louis',
        description:
          'Church of the fortress town; its first stone was blessed in 1700 and only the choir was finished, consecrated in 1706.',
      },
      it: {
        name: 'Chiesa di San Luigi',
        description:
          'Chiesa della piazzaforte: prima pietra benedetta nel 1700, solo il coro fu compiuto e consacrato nel 1706.',
      },
    },
    kinds: ['church'],
    commune: '05082',
    postalCode: '05600',
    source:
      'https://dossiersinventaire.maregionsud.fr/dossier/eglise-paroissiale-saint-louis/fd106dd9-bed4-4130-8944-6589a952bc02',
  },
  {
    slug: 'arsenal-de-mont-dauphin',
    texts: {
      fr: {
        name: 'Arsenal de Mont-Dauphin',
        description: 'Bâtiment de la place forte de Vauban, dont une salle basse accueille des concerts.',
      },
      en: {
        name: 'Mont-Dauphin Arsenal',
        description: 'Building of Vauban’s fortress town, with a lower hall used for concerts.',
      },
      it: {
        name: 'Arsenale di Mont-Dauphin',
        description: 'Edificio della piazzaforte di Vauban, con una sala bassa per i concerti.',
      },
    },
    kinds: ['heritage', 'fort'],
    commune: '05082',
    postalCode: '05600',
    source: 'https://data.culture.gouv.fr/explore/dataset/festivals-global-festivals-_-pl/',
  },
  {
    slug: 'caserne-rochambeau',
    texts: {
      fr: {
        name: 'Caserne Rochambeau',
        description:
          'Caserne construite entre 1765 et 1785, à la charpente en berceau ; sa cour a reçu de la danse verticale.',
      },
      en: {
        name: 'Rochambeau Barracks',
        description:
          'Barracks built from 1765 to 1785 under a barrel-shaped timber roof; vertical dance has been given in its courtyard.',
      },
      it: {
        name: 'Caserma Rochambeau',
        description:
          'Caserma costruita tra il 1765 e il 1785, con carpenteria a botte; il cortile ha ospitato danza verticale.',
      },
    },
    kinds: ['fort', 'open_air'],
    commune: '05082',
    postalCode: '05600',
    isOutdoor: true,
    source: 'https://www.plus2news.fr/place-forte-de-mont-dauphin/',
  },
  {
    slug: 'eglise-saint-antoine-eygliers',
    texts: {
      fr: {
        name: "Église Saint-Antoine d'Eygliers",
        description: 'Église reconstruite entre 1457 et 1494, à fresques du XVIe siècle redécouvertes en 1968.',
      },
      en: {
        name: 'Church of Saint Anthony, Eygliers',
        description: 'Church rebuilt between 1457 and 1494, with 16th-century frescoes found again in 1968.',
      },
      it: {
        name: "Chiesa di Sant'Antonio di Eygliers",
        description: 'Chiesa ricostruita tra il 1457 e il 1494, con affreschi del XVI secolo ritrovati nel 1968.',
      },
    },
    kinds: ['church'],
    commune: '05052',
    postalCode: '05600',
    source:
      'https://www.hautes-alpes.it/fr/tourisme/experiences/culture-art-de-vivre/patrimoine-et-traditions/patrimoine-religieux/selection/17942/fiche/leglise-saint-antoine.html',
  },
  {
    slug: 'eglise-notre-dame-saint-crepin',
    texts: {
      fr: {
        name: 'Église Notre-Dame de Saint-Crépin',
        description: 'Église consacrée en 1452, au clocher lombard et à la façade de marbre rose.',
      },
      en: {
        name: 'Church of Our Lady, Saint-Crépin',
        description: 'Church consecrated in 1452, with a Lombard bell tower and a pink marble front.',
      },
      it: {
        name: 'Chiesa di Nostra Signora di Saint-Crépin',
        description: 'Chiesa consacrata nel 1452, campanile lombardo e facciata di marmo rosa.',
      },
    },
    kinds: ['church'],
    commune: '05136',
    postalCode: '05600',
    source:
      'https://provence-alpes-cotedazur.com/en/things-to-do/culture-and-heritage/places/leglise-notre-dame-saint-crepin-en-2869861',
  },
  {
    slug: 'eglise-saint-sebastien-ceillac',
    texts: {
      fr: { name: 'Église Saint-Sébastien de Ceillac', description: 'Église de Ceillac, lieu des Musicales du jeudi.' },
      en: {
        name: 'Church of Saint Sebastian, Ceillac',
        description: 'Church of Ceillac, home of the Musicales du jeudi.',
      },
      it: {
        name: 'Chiesa di San Sebastiano di Ceillac',
        description: 'Chiesa di Ceillac, sede delle Musicales du jeudi.',
      },
    },
    kinds: ['church'],
    commune: '05026',
    postalCode: '05600',
    street: '1 place Philippe-Lamour',
    source: 'https://data.culture.gouv.fr/explore/dataset/festivals-global-festivals-_-pl/',
  },
  {
    slug: 'front-de-neige-de-vars',
    texts: {
      fr: {
        name: 'Front de neige de Vars',
        description: "Bas des pistes de la station, où une scène est montée pour les concerts d'ouverture de l'hiver.",
      },
      en: {
        name: 'Vars snow front',
        description: 'The foot of the slopes, where a stage is set up for concerts opening the winter.',
      },
      it: {
        name: 'Fronte neve di Vars',
        description: "Ai piedi delle piste, dove si monta un palco per i concerti d'apertura dell'inverno.",
      },
    },
    kinds: ['ski_area', 'open_air'],
    commune: '05177',
    postalCode: '05560',
    isOutdoor: true,
    isTemporary: true,
    source: 'https://hautes-alpes.websenso.dev/favoris/monter-le-son',
  },
];
