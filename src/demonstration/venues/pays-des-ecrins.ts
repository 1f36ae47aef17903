import type { VenueContent } from '../content';

/** Venues of the Pays des Écrins. Facts only, each with its source. */
export const paysDesEcrinsVenues: VenueContent[] = [
  {
    slug: 'eglise-saint-etienne-vallouise',
    texts: {
      fr: {
        name: 'Église Saint-Étienne',
        alternateNames: ['Église de Vallouise'],
        description:
          'Grande église du XVe siècle à trois nefs, qui accueille plus de 400 personnes ; elle est l’un des lieux du festival Musiques en Écrins.',
      },
      en: {
        name: 'Church of Saint Stephen',
        description:
          'Large three-aisled church of the 15th century, holding more than 400; a venue of the Musiques en Écrins festival.',
      },
      it: {
        name: 'Chiesa di Santo Stefano',
        description:
          'Grande chiesa del XV secolo a tre navate, per oltre 400 persone; è una delle sedi del festival Musiques en Écrins.',
      },
    },
    kinds: ['church'],
    commune: '05101',
    postalCode: '05290',
    locality: 'Vallouise',
    street: "Place de l'Église",
    capacity: 400,
    source: 'https://www.musiques-en-ecrins.com/les-lieux-de-concerts/',
  },
  {
    slug: 'eglise-saint-antoine-pelvoux',
    texts: {
      fr: {
        name: 'Église Saint-Antoine',
        alternateNames: ['Église de Pelvoux'],
        description: 'Chapelle bénie en 1752, devenue paroisse en 1804, au cadran solaire de 1810.',
      },
      en: {
        name: 'Church of Saint Anthony',
        description: 'A chapel blessed in 1752, parish church from 1804, with a sundial of 1810.',
      },
      it: {
        name: "Chiesa di Sant'Antonio",
        description: 'Cappella benedetta nel 1752, parrocchia dal 1804, con una meridiana del 1810.',
      },
    },
    kinds: ['church'],
    commune: '05101',
    postalCode: '05340',
    locality: 'Pelvoux',
    source: 'https://www.musiques-en-ecrins.com/concerts/les-lieux-de-concerts/',
  },
  {
    slug: 'eglise-saint-laurent-les-vigneaux',
    texts: {
      fr: {
        name: 'Église Saint-Laurent',
        alternateNames: ['Église des Vigneaux'],
        description:
          'Église du XVe siècle au clocher lombard et au porche de pierre, ornée d’une peinture des sept péchés capitaux.',
      },
      en: {
        name: 'Church of Saint Lawrence',
        description:
          'A 15th-century church with a Lombard steeple, a stone porch and a painting of the seven deadly sins.',
      },
      it: {
        name: 'Chiesa di San Lorenzo',
        description:
          'Chiesa del XV secolo dal campanile lombardo e dal portico di pietra, con i sette peccati capitali dipinti.',
      },
    },
    kinds: ['church'],
    commune: '05180',
    postalCode: '05120',
    street: "Place de l'Église",
    source: 'https://paysdesecrins.com/en/explore/essentials/museums-and-heritage/churches-and-chapels',
  },
  {
    slug: 'chapelle-saint-pierre-et-saint-paul-ailefroide',
    texts: {
      fr: {
        name: "Chapelle Saint-Pierre-et-Saint-Paul d'Ailefroide",
        description: 'Chapelle de hameau, sans doute du début du XVIIIe siècle.',
      },
      en: {
        name: 'Chapel of Saints Peter and Paul, Ailefroide',
        description: 'Hamlet chapel, probably from the early 18th century.',
      },
      it: {
        name: 'Cappella dei Santi Pietro e Paolo di Ailefroide',
        description: 'Cappella di frazione, probabilmente del primo Settecento.',
      },
    },
    kinds: ['chapel'],
    commune: '05101',
    postalCode: '05340',
    locality: 'Ailefroide',
    source: 'https://paysdesecrins.com/en/explore/essentials/museums-and-heritage/churches-and-chapels',
  },
  {
    slug: 'chapelle-saint-jean-l-argentiere',
    texts: {
      fr: {
        name: 'Chapelle Saint-Jean',
        description: "Chapelle de L'Argentière-la-Bessée, proposée à la visite guidée en été.",
      },
      en: {
        name: 'Chapel of Saint John',
        description: 'Chapel in L’Argentière-la-Bessée, open to guided tours in summer.',
      },
      it: {
        name: 'Cappella di San Giovanni',
        description: "Cappella di L'Argentière-la-Bessée, con visite guidate in estate.",
      },
    },
    kinds: ['chapel'],
    commune: '05006',
    postalCode: '05120',
    source: 'https://paysdesecrins.com/decouvrir/incontournables/musees-et-patrimoines/eglises-et-chapelles',
  },
  {
    slug: 'chapelle-saint-jacques-prelles',
    texts: {
      fr: { name: 'Chapelle Saint-Jacques', description: 'Chapelle du hameau de Prelles.' },
      en: { name: 'Chapel of Saint James', description: 'Chapel of the hamlet of Prelles.' },
      it: { name: 'Cappella di San Giacomo', description: 'Cappella della frazione di Prelles.' },
    },
    kinds: ['chapel'],
    commune: '05151',
    postalCode: '05120',
    locality: 'Prelles',
    source: 'https://paysdesecrins.com/decouvrir/incontournables/musees-et-patrimoines/eglises-et-chapelles',
  },
  {
    slug: 'foyer-culturel-de-l-argentiere',
    texts: {
      fr: {
        name: "Foyer culturel de L'Argentière-la-Bessée",
        description: 'Salle de l’avenue de Vallouise, adresse du festival Autour de Brassens.',
      },
      en: {
        name: "L'Argentière-la-Bessée Cultural Centre",
        description: 'Hall on avenue de Vallouise, the address of the Autour de Brassens festival.',
      },
      it: {
        name: "Centro culturale di L'Argentière-la-Bessée",
        description: 'Sala di avenue de Vallouise, indirizzo del festival Autour de Brassens.',
      },
    },
    kinds: ['cultural_centre', 'village_hall'],
    commune: '05006',
    postalCode: '05120',
    street: 'Avenue de Vallouise',
    source: 'https://data.culture.gouv.fr/explore/dataset/festivals-global-festivals-_-pl/',
  },
  {
    slug: 'bar-de-la-mairie-l-argentiere',
    texts: {
      fr: {
        name: 'Bar de la Mairie',
        description: "Bar de L'Argentière-la-Bessée dont la terrasse accueille théâtre et concerts.",
      },
      en: {
        name: 'Bar de la Mairie',
        description: 'Bar in L’Argentière-la-Bessée with theatre and concerts on its terrace.',
      },
      it: {
        name: 'Bar de la Mairie',
        description: "Bar di L'Argentière-la-Bessée, con teatro e concerti sulla terrazza.",
      },
    },
    kinds: ['bar'],
    commune: '05006',
    postalCode: '05120',
    source: 'https://sylviedamagnez.canalblog.com/archives/2013/10/01/28130744.html',
  },
];
