import { productions } from '../productions';
import type { PlannedPerformance } from '../season/performance';
import { season } from '../season/season';
import { specialDates } from '../season/special-dates';
import { programme } from './credits';
import type { DemonstrationEntry, LoadingStep } from './entry';
import { stewardId } from './organisations';
import { communeId, entryId, entryIds, term, terms } from './references';
import { typedFrom } from './sources';

const PERFORMANCE = 'api::performance.performance';
const VENUE = 'api::venue.venue';

/** The season around `today` (YYYY-MM-DD). */
export const performanceStep = (today: string): LoadingStep => ({
  uid: PERFORMANCE,
  entries: [...season(today, productions), ...specialDates(today)].map(entryOf),
});

function entryOf(performance: PlannedPerformance): DemonstrationEntry {
  const { slug, production, eventGroups, organisers, venue, space, territory, fallbackVenue } = performance;
  const { offers, accessServices, programme: items, draft, ...values } = performance;
  return {
    slug,
    isDraft: draft === true,
    data: {
      ...values,
      production: production && entryId('api::production.production', production),
      eventGroups: entryIds('api::event-group.event-group', eventGroups),
      organisers: entryIds('api::organisation.organisation', organisers),
      venue: venue && entryId(VENUE, venue),
      space: space && entryId('api::space.space', space),
      territory: territory && communeId(territory),
      fallbackVenue: fallbackVenue && entryId(VENUE, fallbackVenue),
      attendanceMode: performance.attendanceMode ?? 'offline',
      offers: offers.map(({ category, price }) => ({
        category: term('price.offer', 'category', category),
        price,
        currency: 'EUR',
      })),
      programme: programme(items),
      accessServices: terms(PERFORMANCE, 'accessServices', accessServices),
      steward: stewardId,
      provenance: typedFrom(),
    },
  };
}
