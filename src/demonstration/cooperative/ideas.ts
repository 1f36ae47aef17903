export interface IdeaContent {
  title: string;
  text: string;
  /** How many members support it. */
  supports: number;
  comment?: string;
  daysAgo: number;
}

/** Invented: what members of such a cooperative would like. */
export const ideas: IdeaContent[] = [
  {
    title: 'Un covoiturage affiché avec chaque date',
    text: 'Beaucoup de soirées finissent après le dernier car. Si chaque date disait d’où partent les voitures, on remplirait les salles et les voitures.\n\nIdée fictive, écrite pour la démonstration.',
    supports: 2,
    comment: 'À la Face B, on le fait déjà sur un tableau à l’entrée : il suffirait de le recopier.',
    daysAgo: 9,
  },
  {
    title: 'Une semaine sans deux concerts le même soir',
    text: 'Le calendrier montre les soirées vides et celles où trois concerts se gênent. Essayons, une semaine par saison, de nous répartir les soirs.\n\nIdée fictive, écrite pour la démonstration.',
    supports: 1,
    daysAgo: 4,
  },
  {
    title: 'Dire quelles salles chauffent',
    text: 'En janvier, savoir si l’église est chauffée décide de la soirée. Un champ « chauffage » pour les lieux, en trois réponses.\n\nIdée fictive, écrite pour la démonstration.',
    supports: 3,
    comment: 'Oui, et « apporter une couverture » serait la troisième réponse.',
    daysAgo: 1,
  },
];
