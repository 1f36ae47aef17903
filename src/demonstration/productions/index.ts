import type { ProductionContent } from '../content';
import { danceCircusStreet } from './dance-circus-street';
import { familyAndWords } from './family-and-words';
import { musicInChurches } from './music-in-churches';
import { specialProductions } from './special';
import { stagesAndClubs } from './stages-and-clubs';
import { theatre } from './theatre';

export { specialProductions };

/** The productions from which the season is drawn; all are invented. */
export const productions: ProductionContent[] = [
  ...theatre,
  ...musicInChurches,
  ...danceCircusStreet,
  ...stagesAndClubs,
  ...familyAndWords,
];
