import { access } from './access';
import { closeToHome, outing } from './close-to-home';
import { commons } from './commons';
import { lifeOfDates } from './life-of-dates';
import { offer } from './offer';
import { whoMakes } from './who-makes';
import { words } from './words';

export { dimensions, themes, units } from './dimensions';
export { facts, type IndicatorSettings } from './facts';

/** What the observatory says, in the order of its themes. */
export const indicators = [...offer, ...access, ...closeToHome, ...lifeOfDates, ...whoMakes, ...commons];

/** A road of the mountains is so much longer than the flight of a crow, and is driven at so many kilometres an hour. */
const DETOUR = 1.4;
const KM_PER_HOUR = 50;

/** How far people go for an evening. */
export const reach = {
  source: 'performances',
  placeField: 'territory',
  placeDimension: 'commune',
  kindDimension: 'discipline',
  filter: outing,
  eveningFrom: '17:00',
  minutes: 20,
  minutesOf: (kilometres: number) => (kilometres * DETOUR * 60) / KM_PER_HOUR,
};

/** Where dates may be given. */
export const halls = { source: 'venues', dimension: 'venue' };

/** What the page shows, in order. */
export const page = {
  // Winter: the roads are long, and most people of the valleys are at home.
  period: { label: words(['cet hiver', 'this winter', 'quest’inverno']), first: 12, last: 2 },
  figures: ['dates', 'productions', 'venues', 'communes-with-a-date', 'free', 'access-unsaid'],
  charts: [
    { indicator: 'dates', by: 'month', kind: 'columns' as const },
    { indicator: 'dates', by: 'discipline', kind: 'bars' as const },
    { indicator: 'dates', by: 'weekday', kind: 'columns' as const },
    { indicator: 'dates', by: 'price', kind: 'bars' as const },
    { indicator: 'dates', by: 'access', kind: 'bars' as const },
    { indicator: 'venue-days', by: 'venue', kind: 'bars' as const },
    { indicator: 'dates', by: 'origin', kind: 'bars' as const },
    { indicator: 'changed-dates', by: 'status', kind: 'bars' as const },
    { indicator: 'completeness', by: 'entryType', kind: 'bars' as const },
  ],
};

/** What the territory of the data is called, for who finds them elsewhere. */
export const territoryName = words(['Grand Briançonnais', 'Grand Briançonnais', 'Grand Briançonnais']);
