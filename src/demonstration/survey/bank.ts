import type { I18nText } from '../../ontology/i18n-text';

export interface BankContent {
  code: string;
  kind: string;
  label: I18nText;
  options: I18nText[];
}

const text = (fr: string, en: string, it: string): I18nText => ({ fr, en, it });

/** The bank as a cooperative votes it. */
export const adopted: BankContent[] = [
  {
    ...{ code: 'pleasure', kind: 'scale', label: text('Avez-vous aimé ?', 'Did you enjoy it?', 'Vi è piaciuto?') },
    options: [text('pas du tout', 'not at all', 'per niente'), text('beaucoup', 'very much', 'moltissimo')],
  },
  {
    ...{ code: 'age', kind: 'age', label: text('Votre âge', 'Your age', 'La vostra età') },
    options: [
      text('Moins de 18 ans', 'Under 18', 'Meno di 18 anni'),
      text('18 à 29 ans', '18 to 29', 'Da 18 a 29 anni'),
      text('30 à 59 ans', '30 to 59', 'Da 30 a 59 anni'),
      text('60 ans et plus', '60 and over', '60 anni e più'),
    ],
  },
  {
    ...{ code: 'commune', kind: 'commune', options: [] },
    label: text('Où habitez-vous ?', 'Where do you live?', 'Dove abitate?'),
  },
  {
    ...{
      code: 'came',
      kind: 'arrival',
      label: text('Comment êtes-vous venu ?', 'How did you come?', 'Come siete venuti?'),
    },
    options: [
      text('En voiture, seul ou en famille', 'By car, alone or as a family', 'In auto, da soli o in famiglia'),
      text('En covoiturage', 'Sharing a car', 'In auto condivisa'),
      text('En car ou en train', 'By coach or train', 'In autobus o in treno'),
      text('À pied ou à vélo', 'On foot or by bicycle', 'A piedi o in bicicletta'),
    ],
  },
  {
    ...{ code: 'heard', kind: 'discovery' },
    label: text('Comment l’avez-vous su ?', 'How did you hear of it?', 'Come l’avete saputo?'),
    options: [
      text('Par une affiche', 'From a poster', 'Da un manifesto'),
      text('Par quelqu’un', 'From somebody', 'Da qualcuno'),
      text('Par un agenda en ligne', 'From an online agenda', 'Da un’agenda in linea'),
      text('Par l’office de tourisme', 'From the tourist office', 'Dall’ufficio turistico'),
      text('Par le programme du lieu', 'From the programme of the venue', 'Dal programma del luogo'),
    ],
  },
  {
    ...{ code: 'first-time', kind: 'choice' },
    label: text('Êtes-vous déjà venu ici ?', 'Have you been here before?', 'Siete già stati qui?'),
    options: [
      text('C’est la première fois', 'This is the first time', 'È la prima volta'),
      text('Une ou deux fois cette année', 'Once or twice this year', 'Una o due volte quest’anno'),
      text('Plus souvent', 'More often', 'Più spesso'),
    ],
  },
  {
    ...{ code: 'with-whom', kind: 'choice' },
    label: text('Avec qui êtes-vous venu ?', 'Whom did you come with?', 'Con chi siete venuti?'),
    options: [
      text('Seul', 'Alone', 'Da solo'),
      text('En couple ou entre amis', 'As a couple or with friends', 'In coppia o con amici'),
      text('En famille, avec des enfants', 'As a family, with children', 'In famiglia, con bambini'),
      text('Avec une école ou une association', 'With a school or an association', 'Con una scuola o un’associazione'),
    ],
  },
  {
    ...{
      code: 'price',
      kind: 'scale',
      label: text('Le prix vous a paru', 'The price seemed to you', 'Il prezzo vi è sembrato'),
    },
    options: [text('trop élevé', 'too high', 'troppo alto'), text('juste', 'fair', 'giusto')],
  },
  {
    ...{ code: 'obstacles', kind: 'several' },
    label: text(
      'Qu’est-ce qui vous empêche de sortir plus ?',
      'What keeps you from going out more?',
      'Che cosa vi impedisce di uscire di più?',
    ),
    options: [
      text('La distance', 'The distance', 'La distanza'),
      text('L’heure', 'The hour', 'L’ora'),
      text('Le prix', 'The price', 'Il prezzo'),
      text('La garde des enfants', 'Childcare', 'Chi tiene i bambini'),
      text('Je ne sais pas ce qui se joue', 'I do not know what is on', 'Non so che cosa c’è in programma'),
    ],
  },
  {
    ...{ code: 'word', kind: 'text', options: [] },
    label: text('Un mot pour les artistes ?', 'A word for the artists?', 'Una parola per gli artisti?'),
  },
];

/** What waits for a vote. */
export const proposed: BankContent[] = [
  {
    ...{ code: 'way-back', kind: 'choice' },
    label: text(
      'Auriez-vous pris un car pour rentrer ?',
      'Would you have taken a coach home?',
      'Avreste preso un autobus per tornare?',
    ),
    options: [text('Oui', 'Yes', 'Sì'), text('Peut-être', 'Perhaps', 'Forse'), text('Non', 'No', 'No')],
  },
];

/** What is asked of an evening. */
export const eveningQuestions = ['pleasure', 'age', 'commune', 'came', 'heard', 'word'];

/** What people wrote of it: a moderator has read the first one. */
export const words = [
  'Merci, on est sortis le cœur léger.',
  'La salle était froide mais quelle énergie !',
  'Revenez jouer dans la vallée cet été.',
];
