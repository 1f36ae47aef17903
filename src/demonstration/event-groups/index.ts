import type { EventGroupContent } from '../content';
import { fictionalGroups } from './fictional';
import { realFestivals } from './festivals';

/** The real festivals, then what is invented around `today` (YYYY-MM-DD). */
export const eventGroups = (today: string): EventGroupContent[] => [...realFestivals, ...fictionalGroups(today)];
