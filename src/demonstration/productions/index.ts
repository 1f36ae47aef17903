import type { ProductionContent } from '../content';
import { danceCircusStreet } from './dance-circus-street';
import { familyAndWords } from './family-and-words';
import { musicInChurches } from './music-in-churches';
import { stagesAndClubs } from './stages-and-clubs';
import { theatre } from './theatre';

/** Every production of the demonstration; all are invented. */
export const productions: ProductionContent[] = [
  ...theatre,
  ...musicInChurches,
  ...danceCircusStreet,
  ...stagesAndClubs,
  ...familyAndWords,
];
