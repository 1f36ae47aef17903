import { production } from './production';

/** Shows whose dates are not drawn with the season: they last for weeks, end after midnight or are followed from home. */
export const specialProductions = [
  production('les-hivers-de-la-guisane', {
    setting: 'hall',
    form: 'exhibition',
    disciplines: ['storytelling'],
    companies: ['theatre-de-la-pierre-ecrite'],
    durationMinutes: 60,
    audiences: ['all', 'family'],
    languages: ['fr'],
    fr: [
      'Les Hivers de la Guisane',
      'Costumes, lettres et voix enregistrées : un siècle de veillées racontées par ceux qui les tenaient.',
      'Vingt objets, vingt voix, et un fauteuil pour écouter.',
    ],
    en: [
      'Winters of the Guisane',
      'Costumes, letters and recorded voices: a century of winter evenings told by those who held them.',
    ],
    it: ['Gli inverni della Guisane', 'Costumi, lettere e voci registrate: un secolo di veglie invernali.'],
  }),
  production('la-nuit-des-avalanches', {
    setting: 'club',
    form: 'ball',
    disciplines: ['music'],
    genres: ['brass'],
    companies: ['fanfare-des-marmottes-ferroviaires'],
    durationMinutes: 240,
    audiences: ['all'],
    languages: ['zxx'],
    fr: [
      'La Nuit des avalanches',
      'Un bal de cuivres qui commence tôt et finit tard : valses, cumbias et rigodons.',
      'On apprend les pas à neuf heures, on les oublie à une heure.',
    ],
    en: ['Avalanche Night', 'A brass ball that starts early and ends late: waltzes, cumbias and rigaudons.'],
    it: ['La notte delle valanghe', 'Un ballo di ottoni che comincia presto e finisce tardi.'],
  }),
  production('veillee-a-distance', {
    setting: 'reading',
    form: 'reading',
    disciplines: ['spoken'],
    companies: ['theatre-de-la-pierre-ecrite'],
    durationMinutes: 50,
    ageMin: 10,
    audiences: ['all'],
    languages: ['fr'],
    fr: [
      'Veillée à distance',
      'Une lecture suivie depuis chez soi, une lampe de chaque côté de l’écran.',
      'On écoute, on répond, on garde la lumière allumée.',
    ],
    en: ['Evening from Afar', 'A reading to follow from home, one lamp on each side of the screen.'],
    it: ['Veglia a distanza', 'Una lettura da seguire da casa, una lampada da ogni lato dello schermo.'],
  }),
];
