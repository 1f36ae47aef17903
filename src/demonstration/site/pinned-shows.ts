/** Shows of which the cooperative puts the next date first, for a while. */
export const pinnedShows = ['bach-a-la-bougie', 'petit-poucet-grand-col', 'ligne-de-pente'];
