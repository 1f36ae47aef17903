import type { VenueContent } from '../content';

/** Venues of the Guisane valley, of the upper Romanche and around Briançon. Facts only, each with its source. */
export const guisaneRomancheVenues: VenueContent[] = [
  {
    slug: 'eglise-notre-dame-de-l-assomption-monetier',
    texts: {
      fr: {
        name: "Église Notre-Dame-de-l'Assomption",
        alternateNames: ['Église du Monêtier-les-Bains'],
        description:
          'Ancien prieuré élevé dans la seconde moitié du XVe siècle, au clocher reconstruit en 1617, classé en 1913.',
      },
      en: {
        name: 'Church of Our Lady of the Assumption',
        description: 'Former priory of the later 15th century, with a bell tower rebuilt in 1617; listed in 1913.',
      },
      it: {
        name: "Chiesa di Nostra Signora dell'Assunta",
        description:
          'Antico priorato della seconda metà del XV secolo, campanile ricostruito nel 1617, monumento storico dal 1913.',
      },
    },
    kinds: ['church'],
    commune: '05079',
    postalCode: '05220',
    source:
      'https://museedupatrimoine.fr/eglise-notre-dame-de-l-assomption-du-monetier-les-bains-hautes-alpes/22495.html',
  },
  {
    slug: 'salle-du-dome',
    texts: {
      fr: {
        name: 'Salle du Dôme',
        description: 'Salle du Monêtier-les-Bains où se tiennent concerts et grandes soirées.',
      },
      en: { name: 'Salle du Dôme', description: 'Hall in Le Monêtier-les-Bains used for concerts and large evenings.' },
      it: { name: 'Salle du Dôme', description: 'Sala di Le Monêtier-les-Bains per concerti e grandi serate.' },
    },
    kinds: ['village_hall'],
    commune: '05079',
    postalCode: '05220',
    source: 'https://petit-montagnard.fr/?p=96948',
  },
  {
    slug: 'les-grands-bains-du-monetier',
    texts: {
      fr: {
        name: 'Les Grands Bains du Monêtier',
        description:
          'Établissement thermal du Monêtier-les-Bains, qui accueille des concerts pendant le festival de jazz.',
      },
      en: {
        name: 'Les Grands Bains du Monêtier',
        description: 'Thermal baths in Le Monêtier-les-Bains, with concerts during the jazz festival.',
      },
      it: {
        name: 'Les Grands Bains du Monêtier',
        description: 'Terme di Le Monêtier-les-Bains, con concerti durante il festival jazz.',
      },
    },
    kinds: ['spa'],
    commune: '05079',
    postalCode: '05220',
    source: 'https://petit-montagnard.fr/?p=96948',
  },
  {
    slug: 'eglise-saint-marcellin-la-salle',
    texts: {
      fr: {
        name: 'Église Saint-Marcellin',
        alternateNames: ['Église de La Salle-les-Alpes'],
        description: 'Église au clocher lombard du XIVe siècle et au porche soutenu par un lion de pierre.',
      },
      en: {
        name: 'Church of Saint Marcellin',
        description: 'Church with a 14th-century Lombard bell tower and a porch guarded by a stone lion.',
      },
      it: {
        name: 'Chiesa di San Marcellino',
        description: 'Chiesa dal campanile lombardo del XIV secolo e dal portico retto da un leone di pietra.',
      },
    },
    kinds: ['church'],
    commune: '05161',
    postalCode: '05240',
    source: 'https://roch-jaja.nursit.com/spip.php?rubrique1792',
  },
  {
    slug: 'eglise-saint-jacques-le-majeur-chantemerle',
    texts: {
      fr: { name: 'Église Saint-Jacques-le-Majeur', description: 'Église paroissiale du hameau de Chantemerle.' },
      en: { name: 'Church of Saint James the Greater', description: 'Parish church of the hamlet of Chantemerle.' },
      it: { name: 'Chiesa di San Giacomo Maggiore', description: 'Chiesa parrocchiale della frazione di Chantemerle.' },
    },
    kinds: ['church'],
    commune: '05133',
    postalCode: '05330',
    locality: 'Chantemerle',
    source:
      'https://dossiersinventaire.maregionsud.fr/gertrude-diffusion/recherche/globale?quoi=%C3%A9glise+paroissiale&texte=Le+Lavandou',
  },
  {
    slug: 'eglise-notre-dame-de-l-assomption-la-grave',
    texts: {
      fr: {
        name: "Église Notre-Dame-de-l'Assomption de La Grave",
        description:
          'Église romane lombarde face à la Meije, classée avec son cimetière et la chapelle des Pénitents en 1959.',
      },
      en: {
        name: 'Church of Our Lady of the Assumption, La Grave',
        description:
          'Lombard Romanesque church facing La Meije, listed with its graveyard and the Penitents’ chapel in 1959.',
      },
      it: {
        name: "Chiesa di Nostra Signora dell'Assunta di La Grave",
        description:
          'Chiesa romanica lombarda di fronte alla Meije, monumento storico dal 1959 con il cimitero e la cappella dei Penitenti.',
      },
    },
    kinds: ['church'],
    commune: '05063',
    postalCode: '05320',
    point: [45.04611, 6.305],
    source: "https://fr.wikipedia.org/wiki/%C3%89glise_Notre-Dame-de-l'Assomption_de_La_Grave",
  },
  {
    slug: 'chapelle-des-penitents-la-grave',
    texts: {
      fr: {
        name: 'Chapelle des Pénitents blancs',
        description: "Chapelle du XVIIe siècle, derrière l'église de La Grave.",
      },
      en: { name: "White Penitents' Chapel", description: 'A 17th-century chapel behind the church of La Grave.' },
      it: {
        name: 'Cappella dei Penitenti bianchi',
        description: 'Cappella del XVII secolo, dietro la chiesa di La Grave.',
      },
    },
    kinds: ['chapel'],
    commune: '05063',
    postalCode: '05320',
    source:
      'https://hautes-alpes.net/nl/toerisme/ervaringen/cultuur-en-levensstijl/erfgoed-en-tradities/patrimoine-religieux/selection/17942/fiche/eglise-notre-dame-de-lassomption.html',
  },
  {
    slug: 'lac-de-puy-vachier',
    texts: {
      fr: {
        name: 'Lac de Puy Vachier',
        description:
          'Lac à 2 400 mètres, au pied de la Meije, où un concert a été donné pour la première fois en juillet 2014.',
      },
      en: {
        name: 'Lac de Puy Vachier',
        description: 'Lake at 2,400 metres below La Meije; a first concert was given on its shore in July 2014.',
      },
      it: {
        name: 'Lago di Puy Vachier',
        description: 'Lago a 2.400 metri ai piedi della Meije; primo concerto sulle sue rive nel luglio 2014.',
      },
    },
    kinds: ['lake', 'open_air'],
    commune: '05063',
    postalCode: '05320',
    altitudeMetres: 2400,
    isOutdoor: true,
    source: 'https://www.actumontagne.com/culture/le-17e-festival-messiaen-au-pied-de-la-meije/',
  },
  {
    slug: 'eglise-saint-pancrace',
    texts: {
      fr: {
        name: 'Église Saint-Pancrace',
        description: 'Église de Villar-Saint-Pancrace, construite en 1542, à nef de deux travées et portail jumeau.',
      },
      en: {
        name: 'Church of Saint Pancras',
        description: 'Church of Villar-Saint-Pancrace, built in 1542, with a two-bay nave and a twin doorway.',
      },
      it: {
        name: 'Chiesa di San Pancrazio',
        description: 'Chiesa di Villar-Saint-Pancrace, costruita nel 1542, navata a due campate e portale gemello.',
      },
    },
    kinds: ['church'],
    commune: '05183',
    postalCode: '05100',
    merimee: 'IA05000831',
    source: 'https://dossiersinventaire.maregionsud.fr/dossier/IA05000831',
  },
  {
    slug: 'chapelle-saint-pancrace',
    texts: {
      fr: {
        name: 'Chapelle Saint-Pancrace',
        description:
          'Ancienne église paroissiale sur un mamelon, au-dessus du hameau des Mourandes, aux fresques de la fin du XVe siècle.',
      },
      en: {
        name: 'Chapel of Saint Pancras',
        description:
          'Former parish church on a knoll above the hamlet of Les Mourandes, with late 15th-century frescoes.',
      },
      it: {
        name: 'Cappella di San Pancrazio',
        description:
          'Antica parrocchiale su un poggio sopra la frazione Les Mourandes, con affreschi della fine del XV secolo.',
      },
    },
    kinds: ['chapel'],
    commune: '05183',
    postalCode: '05100',
    locality: 'La Cure',
    merimee: 'IA05000790',
    source: 'https://dossiersinventaire.maregionsud.fr/dossier/IA05000790',
  },
  {
    slug: 'eglise-saint-maurice-montgenevre',
    texts: {
      fr: {
        name: 'Église Saint-Maurice',
        description:
          "Église de Montgenèvre reconstruite au XVIIIe siècle, d'inspiration italienne, dont le fanal guidait les voyageurs.",
      },
      en: {
        name: 'Church of Saint Maurice',
        description:
          'Church of Montgenèvre rebuilt in the 18th century in an Italian manner; its lantern guided travellers.',
      },
      it: {
        name: 'Chiesa di San Maurizio',
        description:
          'Chiesa di Monginevro ricostruita nel XVIII secolo, di ispirazione italiana; la sua lanterna guidava i viaggiatori.',
      },
    },
    kinds: ['church'],
    commune: '05085',
    postalCode: '05100',
    street: "Place de l'Église",
    source: 'http://www.compostelle-paca-corse.info/patrimoine-hautes-alpes',
  },
];
