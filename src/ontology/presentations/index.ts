import type { Presentation } from '../../plugin-kit/presentation';
import { organisations, persons, productions, venues, works } from './directories';
import { eventGroups } from './event-groups';
import { performances } from './performances';

/** How the site shows what channels publish, by source. */
export const presentations = [
  performances,
  productions,
  eventGroups,
  venues,
  organisations,
  persons,
  works,
] as Presentation[];
