export interface VoteContent {
  title: string;
  text: string;
  /** How long members may vote. */
  days: number;
  /** In the order of the members of the demonstration. */
  votes: { choice: 'for' | 'against' | 'abstain'; argument: string }[];
}

export const decidedVote: VoteContent = {
  title: 'Publier les fiches sous Licence Ouverte 2.0',
  text: 'Les fiches partagées peuvent être reprises par tous, à condition de citer la coopérative. Vote fictif, tenu pour la démonstration.',
  days: 7,
  votes: [
    { choice: 'for', argument: 'C’est la licence des données publiques : les offices la connaissent.' },
    { choice: 'for', argument: '' },
    { choice: 'abstain', argument: '' },
  ],
};

export const openVote: VoteContent = {
  title: 'Annoncer le prix de chaque date, même gratuit',
  text: 'Une date sur quatre ne dit pas son prix. Nous proposons que « gratuit », « libre participation » ou un tarif soit demandé à chacun. Vote fictif, tenu pour la démonstration.',
  days: 16,
  votes: [{ choice: 'for', argument: 'La première question au guichet, chaque jour : « c’est combien ? »' }],
};
