import type { ProductionContent } from '../content';
import { fictionalGroups } from '../event-groups/fictional';
import { notices } from '../fictional';
import { partners } from '../organisations';
import { isSchoolOut, weekday } from './calendar';
import { applyExceptions } from './exceptions';
import { habits, hoursOn } from './habits';
import type { PlannedPerformance } from './performance';
import { admissions, schoolAdmission } from './prices';
import { pick, seededRandom } from './random';
import { addDays } from '../../plugin-kit/calendar';

const SEED = 5_101;
const WINDOW_DAYS = 182;
const DATES_BY_SETTING = { hall: 6, church: 7, outdoor: 8, family: 6, cinema: 6, club: 6, reading: 7 } as const;
const OUT_OF_SEASON_TRIES = 400;
const JAZZ_FESTIVAL = 'altitude-jazz-festival';
const clubs = new Set<string | undefined>(habits.club.places);

/**
 * The invented season: performances from six months before `today` to six months after (YYYY-MM-DD, Europe/Paris).
 * The same day and productions give the same season; a place is never taken twice on one day, nor a company.
 */
export function season(today: string, productions: ProductionContent[]): PlannedPerformance[] {
  const random = seededRandom(SEED);
  const taken = new Set<string>();
  const drawn = productions.flatMap((production) => [
    ...publicDates(production, today, random, taken),
    ...schoolDates(production, today, random, taken),
  ]);
  return applyExceptions(drawn.map(withinEdition(today)).sort(byDate), today);
}

function publicDates(
  production: ProductionContent,
  today: string,
  random: () => number,
  taken: Set<string>,
): PlannedPerformance[] {
  const count = DATES_BY_SETTING[production.setting];
  return Array.from({ length: count }, (_, index) => {
    const slot = freeSlot(production, window(today, index), random, taken);
    return slot && planned(production, index, slot);
  }).filter((performance) => performance !== undefined);
}

/** Two dates in three are still to come: what people look for is ahead of them. */
const window = (today: string, index: number) =>
  index % 3 === 0 ? { from: addDays(today, -WINDOW_DAYS), days: WINDOW_DAYS } : { from: today, days: WINDOW_DAYS };

interface Slot {
  date: string;
  time: string;
  place: string;
}

function freeSlot(
  production: ProductionContent,
  { from, days }: { from: string; days: number },
  random: () => number,
  taken: Set<string>,
  accepts: (date: string) => string[] = (date) => hoursOn(date, weekday(date), production.setting),
): Slot | undefined {
  for (let attempt = 0; attempt < OUT_OF_SEASON_TRIES; attempt += 1) {
    const date = addDays(from, Math.floor(random() * (days + 1)));
    const hours = accepts(date);
    if (!hours.length) continue;
    const slot = { date, time: pick(hours, random), place: pick(habits[production.setting].places, random) };
    if (reserve(production, slot, taken)) return slot;
  }
  return undefined;
}

/** Takes the place and the companies for the day, or tells that one of them is busy. */
function reserve(production: ProductionContent, { date, place }: Slot, taken: Set<string>): boolean {
  const claims = [place, ...production.companies].map((name) => `${date} ${name}`);
  if (claims.some((claim) => taken.has(claim))) return false;
  claims.forEach((claim) => taken.add(claim));
  return true;
}

function planned(production: ProductionContent, index: number, { date, time, place }: Slot): PlannedPerformance {
  const [venue, space] = place.split('/');
  const choices = admissions[production.setting];
  const admission = choices[index % choices.length] ?? choices[0];
  return {
    slug: `${production.slug}-${index + 1}`,
    production: production.slug,
    noteOverride: notices.performance,
    eventGroups: groupsOf(production),
    organisers: [organiserOf(production)],
    startDate: date,
    startTime: time,
    venue,
    space,
    eventStatus: 'scheduled',
    ...admission,
    ...(admission.pricing === 'paid' && { booking: bookingOf(production.slug) }),
    accessServices: production.languages.includes('zxx') ? ['non_verbal'] : [],
    audienceAccess: 'everyone',
  };
}

/** Nobody answers there: names under `.example` belong to nobody (RFC 2606). */
const bookingOf = (slug: string) => ({ mode: 'optional' as const, url: `https://billetterie.example/${slug}` });

const groupsOf = ({ setting }: ProductionContent): string[] => {
  if (setting === 'church') return ['musique-au-coeur-des-eglises'];
  return setting === 'hall' ? ['saison-des-hautes-scenes'] : [];
};

/** Concerts of the clubs on the dates of the jazz festival's invented edition belong to it. */
const withinEdition = (today: string) => {
  const {
    slug,
    startDate = '',
    endDate = '',
  } = fictionalGroups(today).find(({ parent }) => parent === JAZZ_FESTIVAL) ?? {};
  const isDuring = (date: string) => date >= startDate && date <= endDate;
  return (performance: PlannedPerformance): PlannedPerformance =>
    slug && clubs.has(performance.venue) && isDuring(performance.startDate)
      ? { ...performance, eventGroups: [...performance.eventGroups, slug] }
      : performance;
};

const organiserOf = ({ setting, companies }: ProductionContent): string => {
  if (setting === 'church') return partners.churchMusic;
  return setting === 'hall' ? partners.theatreService : (companies[0] ?? partners.cooperative);
};

/** School shows: weekday mornings and early afternoons, in term time, for the productions meant for pupils. */
function schoolDates(
  production: ProductionContent,
  today: string,
  random: () => number,
  taken: Set<string>,
): PlannedPerformance[] {
  if (!production.audiences.some((audience) => audience.startsWith('school_'))) return [];
  const inTerm = (date: string) =>
    !isSchoolOut(date) && [1, 2, 4, 5].includes(weekday(date)) ? ['10:00', '14:00'] : [];
  return [0, 1].flatMap((index) => {
    const slot = freeSlot(production, window(today, index), random, taken, inTerm);
    if (!slot) return [];
    const performance = planned(production, index, slot);
    return [
      {
        ...performance,
        ...schoolAdmission,
        slug: `${production.slug}-scolaire-${index + 1}`,
        audienceAccess: 'education' as const,
      },
    ];
  });
}

const byDate = (one: PlannedPerformance, other: PlannedPerformance): number =>
  `${one.startDate} ${one.startTime} ${one.slug}`.localeCompare(
    `${other.startDate} ${other.startTime} ${other.slug}`,
    'en',
  );
