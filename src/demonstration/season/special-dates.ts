import { notices } from '../fictional';
import { partners } from '../organisations';
import { nextWeekday } from './calendar';
import type { PlannedPerformance } from './performance';
import { addDays } from '../../plugin-kit/calendar';

const FRIDAY = 5;
const SATURDAY = 6;

const common = {
  noteOverride: notices.performance,
  eventGroups: [],
  eventStatus: 'scheduled',
  offers: [],
  accessServices: [],
  audienceAccess: 'everyone',
} satisfies Partial<PlannedPerformance>;

/** Dates of kinds that the season has none of, from `today` on (YYYY-MM-DD). */
export const specialDates = (today: string): PlannedPerformance[] => [
  {
    ...common,
    slug: 'les-hivers-de-la-guisane-1',
    production: 'les-hivers-de-la-guisane',
    organisers: [partners.theatreService],
    // On for weeks: it has begun, and is open at these hours each day.
    ...{ startDate: addDays(today, -10), startTime: '14:00', endDate: addDays(today, 45), endTime: '18:00' },
    venue: 'centre-d-art-contemporain-de-briancon',
    ...{ pricing: 'free', offers: [{ category: 'free_entry', price: 0 }], bookingStatus: 'not_needed' },
  },
  {
    ...common,
    slug: 'la-nuit-des-avalanches-1',
    production: 'la-nuit-des-avalanches',
    organisers: ['fanfare-des-marmottes-ferroviaires'],
    ...{ startDate: nextWeekday(addDays(today, 7), SATURDAY), startTime: '21:00', endTime: '01:00' },
    venue: 'salle-du-dome',
    pricing: 'paid',
    offers: [
      { category: 'base', price: 12.5 },
      { category: 'reduced', price: 8 },
      { category: 'child', price: 0 },
    ],
    bookingStatus: 'open',
    booking: { mode: 'optional', url: 'https://billetterie.example/la-nuit-des-avalanches' },
  },
  {
    ...common,
    slug: 'veillee-a-distance-1',
    production: 'veillee-a-distance',
    organisers: ['theatre-de-la-pierre-ecrite'],
    ...{ startDate: nextWeekday(addDays(today, 4), FRIDAY), startTime: '20:30' },
    ...{ attendanceMode: 'online', onlineUrl: 'https://direct.example/veillee' },
    ...{ pricing: 'donation', bookingStatus: 'not_needed' },
  },
  {
    ...common,
    slug: 'veillee-a-distance-2',
    production: 'veillee-a-distance',
    organisers: ['theatre-de-la-pierre-ecrite'],
    ...{ startDate: nextWeekday(addDays(today, 18), FRIDAY), startTime: '19:00' },
    venue: 'la-grange-des-veilleurs',
    ...{ pricing: 'donation', bookingStatus: 'limited', capacity: 20, remainingCapacity: 4 },
    booking: { mode: 'required', url: 'https://billetterie.example/veillee' },
  },
];
