import type { VenueContent } from '../content';

/** Venues of Briançon. Facts only, each with its source. */
export const brianconVenues: VenueContent[] = [
  {
    slug: 'collegiale-notre-dame-et-saint-nicolas',
    texts: {
      fr: {
        name: 'Collégiale Notre-Dame-et-Saint-Nicolas',
        alternateNames: ['Collégiale de Briançon'],
        description: 'Église de la cité Vauban, achevée en 1718 et consacrée en 1726, reconnaissable à ses deux tours.',
      },
      en: {
        name: 'Collegiate Church of Our Lady and Saint Nicholas',
        description: 'The twin-towered church of the Vauban citadel, completed in 1718 and consecrated in 1726.',
      },
      it: {
        name: 'Collegiata di Nostra Signora e San Nicola',
        description: 'Chiesa dalle due torri della cittadella di Vauban, terminata nel 1718 e consacrata nel 1726.',
      },
    },
    kinds: ['collegiate', 'church'],
    commune: '05023',
    postalCode: '05100',
    street: 'Place du Temple',
    // The point is Wikipedia's (fr), the dates the radio's.
    point: [44.90028, 6.64278],
    merimee: 'IA05000650',
    source: 'https://frequencemistral.com/La-collegiale-de-Briancon-un-tresor-et-une-histoire_a6281.amp.html',
  },
  {
    slug: 'theatre-du-brianconnais',
    texts: {
      fr: {
        name: 'Théâtre du Briançonnais',
        alternateNames: ['TDB'],
        description:
          'Théâtre intercommunal de Briançon, qui joue aussi hors les murs dans les villages avec « Les Traversées ».',
      },
      en: {
        name: 'Théâtre du Briançonnais',
        description: "Briançon's public theatre, which also tours the villages with its “Traversées”.",
      },
      it: {
        name: 'Théâtre du Briançonnais',
        description: 'Il teatro pubblico di Briançon, che gira anche nei villaggi con le sue «Traversées».',
      },
    },
    kinds: ['theatre'],
    commune: '05023',
    postalCode: '05100',
    operator: 'adac-theatre-du-brianconnais',
    source:
      'https://www.likeradio.fr/actu/2017/04/26/briancon-communaute-de-communes-attribue-gestion-theatre-brianconnais-l-adac-1000374',
  },
  {
    slug: 'la-face-b',
    texts: {
      fr: {
        name: 'La Face B',
        description: 'Salle de musiques actuelles de Briançon, gérée depuis 2021 par Les Décâblés – Bruit Blanc.',
      },
      en: {
        name: 'La Face B',
        description: 'Live music club in Briançon, run since 2021 by Les Décâblés – Bruit Blanc.',
      },
      it: {
        name: 'La Face B',
        description: 'Locale musicale di Briançon, gestito dal 2021 da Les Décâblés – Bruit Blanc.',
      },
    },
    kinds: ['music_club'],
    commune: '05023',
    postalCode: '05100',
    operator: 'les-decables-bruit-blanc',
    source: 'http://le-pam.fr/Portraits-d-adherents-12-Bruit-Blanc',
  },
  {
    slug: 'cinema-eden-studio',
    texts: {
      fr: { name: "Cinéma L'Eden Studio", description: "Cinéma d'art et d'essai de Briançon, en régie municipale." },
      en: { name: 'Eden Studio Cinema', description: 'The municipal art-house cinema of Briançon.' },
      it: { name: 'Cinema Eden Studio', description: "Il cinema d'essai comunale di Briançon." },
    },
    kinds: ['cinema'],
    commune: '05023',
    postalCode: '05100',
    capacity: 88,
    source: 'https://www.boxofficepro.fr/le-cosmo-de-briancon-sagrandit/',
  },
  {
    slug: 'cinema-le-cosmo',
    texts: {
      fr: {
        name: 'Cinéma Le Cosmo',
        description: 'Complexe ouvert en 2019 dans le quartier Cœur de Ville, agrandi ensuite à cinq salles.',
      },
      en: {
        name: 'Le Cosmo Cinema',
        description: 'Cinema opened in 2019 in the Cœur de Ville district and later extended to five screens.',
      },
      it: {
        name: 'Cinema Le Cosmo',
        description: 'Multisala aperta nel 2019 nel quartiere Cœur de Ville, poi ampliata a cinque sale.',
      },
    },
    kinds: ['cinema'],
    commune: '05023',
    postalCode: '05100',
    source: 'https://www.boxofficepro.fr/avec-le-cosmo-le-cinema-change-de-dimension-a-briancon/',
  },
  {
    slug: 'mediatheque-la-ruche',
    texts: {
      fr: {
        name: 'Médiathèque La Ruche',
        description:
          'Médiathèque municipale inaugurée en octobre 2019 dans le Cœur de Ville, de plain-pied, avec une salle polyvalente.',
      },
      en: {
        name: 'La Ruche Library',
        description:
          'Municipal library opened in October 2019 in Cœur de Ville, on one level, with a multipurpose room.',
      },
      it: {
        name: 'Biblioteca La Ruche',
        description:
          "Biblioteca comunale inaugurata nell'ottobre 2019 nel Cœur de Ville, su un solo livello, con una sala polivalente.",
      },
    },
    kinds: ['library'],
    commune: '05023',
    postalCode: '05100',
    source: 'https://ville-briancon.fr/actus/inauguration-de-la-mediatheque-la-ruche',
  },
  {
    slug: 'centre-d-art-contemporain-de-briancon',
    texts: {
      fr: {
        name: "Centre d'art contemporain de Briançon",
        description: "Lieu d'exposition installé dans l'ancienne prison de la ville haute.",
      },
      en: {
        name: 'Briançon Contemporary Art Centre',
        description: 'Exhibition space in the former prison of the upper town.',
      },
      it: {
        name: "Centro d'arte contemporanea di Briançon",
        description: "Spazio espositivo nell'antica prigione della città alta.",
      },
    },
    kinds: ['art_centre'],
    commune: '05023',
    postalCode: '05100',
    source: 'http://www.pressreader.com/france/maison-cote-est/20191218/284674733963892',
  },
  {
    slug: 'fort-du-chateau-de-briancon',
    texts: {
      fr: {
        name: 'Fort du Château',
        description: 'Fort de Briançon où des visites-concerts ont été données.',
      },
      en: {
        name: 'Fort du Château',
        description: 'Fort in Briançon where concert visits have been given.',
      },
      it: {
        name: 'Forte del Castello',
        description: 'Forte di Briançon dove si sono tenute visite-concerto.',
      },
    },
    kinds: ['fort'],
    commune: '05023',
    postalCode: '05100',
    isOutdoor: true,
    source: 'https://nosalpes.eu/fr/2025/01/17/altitude-jazz-festival-le-rendez-vous-musical-des-hautes-alpes',
  },
  {
    slug: 'fort-des-tetes',
    texts: {
      fr: {
        name: 'Fort des Têtes',
        description:
          'Ouvrage des fortifications de Briançon, bâti dans les années 1730, qui a accueilli des créations théâtrales.',
      },
      en: {
        name: 'Fort des Têtes',
        description: "Part of Briançon's fortifications, built in the 1730s, where plays have been created.",
      },
      it: {
        name: 'Forte delle Tre Teste',
        description: 'Opera delle fortificazioni di Briançon, degli anni 1730, che ha ospitato creazioni teatrali.',
      },
    },
    kinds: ['fort', 'heritage'],
    commune: '05023',
    postalCode: '05100',
    isOutdoor: true,
    source: 'http://doczz.fr/doc/648467/la-culture-en-partage',
  },
  {
    slug: 'remparts-de-la-cite-vauban',
    texts: {
      fr: {
        name: 'Remparts de la cité Vauban',
        description: "Enceinte de la ville haute de Briançon, où des spectacles d'été se jouent en gradins.",
      },
      en: {
        name: 'Ramparts of the Vauban citadel',
        description: "The walls of Briançon's upper town, with tiered seating for summer shows.",
      },
      it: {
        name: 'Bastioni della cittadella di Vauban',
        description: 'Mura della città alta di Briançon, con gradinate per gli spettacoli estivi.',
      },
    },
    kinds: ['fort', 'heritage'],
    commune: '05023',
    postalCode: '05100',
    isOutdoor: true,
    source:
      'https://alpesdusud.alpes1.com/news/hautes-alpes/99960/hautes-alpes-une-trilogie-culturelle-pour-briancon-sous-les-etoiles',
  },
  {
    slug: 'parc-de-la-schappe',
    texts: {
      fr: {
        name: 'Parc de la Schappe',
        description: 'Parc de Briançon où des scènes de plein air sont montées en été.',
      },
      en: { name: 'Parc de la Schappe', description: 'Park in Briançon with open-air stages in summer.' },
      it: { name: 'Parco della Schappe', description: 'Parco di Briançon con palchi all’aperto in estate.' },
    },
    kinds: ['park', 'open_air'],
    commune: '05023',
    postalCode: '05100',
    isOutdoor: true,
    source:
      'https://alpesdusud.alpes1.com/news/hautes-alpes/99960/hautes-alpes-une-trilogie-culturelle-pour-briancon-sous-les-etoiles',
  },
  {
    slug: 'bloc-27',
    texts: {
      fr: { name: 'Bloc 27', description: "Lieu de Briançon où s'est ouvert l'Altitude Jazz Festival 2025." },
      en: { name: 'Bloc 27', description: 'Venue in Briançon where the 2025 Altitude Jazz Festival opened.' },
      it: { name: 'Bloc 27', description: "Sede di Briançon dove si è aperto l'Altitude Jazz Festival 2025." },
    },
    kinds: ['cultural_centre'],
    commune: '05023',
    postalCode: '05100',
    source: 'https://nosalpes.eu/fr/2025/01/17/altitude-jazz-festival-le-rendez-vous-musical-des-hautes-alpes',
  },
  {
    slug: 'scene-mobile-pavillon-bruit-blanc',
    texts: {
      fr: {
        name: 'Pavillon Bruit Blanc',
        description:
          'Scène mobile et démontable des Décâblés – Bruit Blanc, alimentée par les vélos du public depuis 2022.',
      },
      en: {
        name: 'Pavillon Bruit Blanc',
        description: 'The mobile stage of Les Décâblés – Bruit Blanc, powered by cycling spectators since 2022.',
      },
      it: {
        name: 'Pavillon Bruit Blanc',
        description: 'Palco mobile di Les Décâblés – Bruit Blanc, alimentato dalle bici del pubblico dal 2022.',
      },
    },
    kinds: ['mobile_stage'],
    commune: '05023',
    postalCode: '05100',
    isOutdoor: true,
    isTemporary: true,
    operator: 'les-decables-bruit-blanc',
    source: 'https://cofees.fr/?p=26706',
  },
];
