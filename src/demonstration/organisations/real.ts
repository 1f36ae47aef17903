import type { OrganisationContent } from '../content';

/** Real organisations: facts of the public record only, each with its source. */
export const realOrganisations: OrganisationContent[] = [
  {
    slug: 'adac-theatre-du-brianconnais',
    name: 'ADAC – Théâtre du Briançonnais',
    shortName: 'TDB',
    kinds: ['venue_operator', 'presenter'],
    commune: '05023',
    legalForm: 'association_1901',
    description: {
      fr: {
        description:
          'Association à qui la Communauté de communes du Briançonnais a confié en avril 2017 la gestion du théâtre pour six ans.',
      },
      en: {
        description:
          'Association entrusted with the theatre for six years by the joint authority of the Briançonnais in April 2017.',
      },
      it: {
        description:
          "Associazione a cui la comunità di comuni del Briançonnais ha affidato il teatro per sei anni nell'aprile 2017.",
      },
    },
    source:
      'https://www.likeradio.fr/actu/2017/04/26/briancon-communaute-de-communes-attribue-gestion-theatre-brianconnais-l-adac-1000374',
  },
  {
    slug: 'mjc-centre-social-du-brianconnais',
    name: 'MJC-Centre social du Briançonnais',
    kinds: ['community_centre'],
    commune: '05023',
    postalCode: '05100',
    street: '35 rue Pasteur',
    foundedYear: 1965,
    legalForm: 'association_1901',
    description: { fr: { description: 'Association fondée en 1965, agréée centre social en 1999.' } },
    source: 'https://mjcbcs.org/la-maison/projet',
  },
  {
    slug: 'les-decables-bruit-blanc',
    name: 'Les Décâblés – Bruit Blanc Musiques Actuelles',
    shortName: 'Bruit Blanc',
    kinds: ['festival_organiser', 'presenter', 'venue_operator'],
    commune: '05023',
    disciplines: ['music'],
    description: {
      fr: {
        description:
          "Organise l'Altitude Jazz Festival, gère La Face B depuis 2021 et fait tourner le Pavillon Bruit Blanc.",
      },
      en: {
        description:
          'Organises the Altitude Jazz Festival, runs La Face B since 2021 and tours the Pavillon Bruit Blanc stage.',
      },
      it: {
        description:
          "Organizza l'Altitude Jazz Festival, gestisce La Face B dal 2021 e porta in giro il Pavillon Bruit Blanc.",
      },
    },
    source: 'http://le-pam.fr/Portraits-d-adherents-12-Bruit-Blanc',
  },
  {
    slug: 'association-olivier-messiaen-au-pays-de-la-meije',
    name: 'Association Olivier Messiaen au Pays de la Meije',
    kinds: ['festival_organiser'],
    commune: '05063',
    disciplines: ['music'],
    foundedYear: 1998,
    description: {
      fr: { description: 'A créé en 1998, avec Gaëtan Puaud, le Festival Messiaen au Pays de la Meije.' },
    },
    source: 'https://festivalmessiaen.com/histoire-du-festival',
  },
  {
    slug: 'musiques-en-ecrins',
    name: 'Musiques en Écrins',
    kinds: ['festival_organiser'],
    commune: '05101',
    disciplines: ['music'],
    description: {
      fr: {
        description:
          'Association de la Vallouise, née en 1994, qui porte une académie et un festival de musique de chambre.',
      },
    },
    source: 'https://www.musiques-en-ecrins.com/l-association/présentation/',
  },
  {
    slug: 'ascen-danse',
    name: 'ASCEN-DANSE',
    kinds: ['school', 'dance_company', 'festival_organiser'],
    commune: '05082',
    postalCode: '05600',
    street: '23 rue Cabrié',
    disciplines: ['dance'],
    foundedYear: 1996,
    description: {
      fr: { description: "École de danse et association du festival Vertical'été, créée en 1996 à Mont-Dauphin." },
    },
    source: 'http://verticalete.free.fr',
  },
  {
    slug: 'bienvenue-la-haut',
    name: 'Bienvenue là-haut (ACSSQ)',
    kinds: ['presenter'],
    commune: '05003',
    description: {
      fr: {
        description:
          "Secteur culturel de l'Association culturelle, sociale et sportive du Queyras : résidences et propositions itinérantes.",
      },
    },
    source:
      'http://www.hautes-alpes.gouv.fr/index.php/Actualites/Bienvenue-la-haut-quand-la-culture-rechauffe-les-coeurs',
  },
];
