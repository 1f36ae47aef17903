import type { I18nText } from '../../ontology/i18n-text';
import type { PlannedPerformance } from './performance';
import { addDays, daysBetween } from '../../plugin-kit/calendar';

type Change = (performance: PlannedPerformance, today: string) => Partial<PlannedPerformance>;

/** What a season really is: which of the coming or past dates something happens to, and what. */
interface Exception {
  among: (performance: PlannedPerformance, today: string) => boolean;
  /** Which of them, counted from 0, several being possible. */
  picks: number[];
  change: Change;
}

const reason = (fr: string, en: string, it: string): I18nText => ({ fr, en, it });
const coming = (performance: PlannedPerformance, today: string) => performance.startDate > addDays(today, 3);
const open = (performance: PlannedPerformance) => performance.audienceAccess === 'everyone';
const inChurch = (performance: PlannedPerformance) => performance.eventGroups.includes('musique-au-coeur-des-eglises');
const inHall = (performance: PlannedPerformance) => performance.eventGroups.includes('saison-des-hautes-scenes');
const withSeats = (performance: PlannedPerformance) =>
  performance.capacity !== undefined && performance.pricing === 'paid';
const all =
  (...conditions: Exception['among'][]): Exception['among'] =>
  (performance, today) =>
    conditions.every((condition) => condition(performance, today));

const rescheduled =
  (daysLater: number, why: I18nText): Change =>
  (performance, today) => ({
    eventStatus: 'rescheduled',
    scheduleChanges: [
      {
        changedAt: `${addDays(today, -2)}T09:00:00.000Z`,
        kind: 'date',
        previousStartDate: addDays(performance.startDate, -daysLater),
        previousStartTime: performance.startTime,
        reason: why,
      },
    ],
  });

/** In this order; a performance is changed by the first exception that finds it, so that each stays simple. */
const exceptions: Exception[] = [
  {
    among: all(coming, inChurch, open),
    picks: [2, 17],
    change: () => ({
      eventStatus: 'cancelled',
      statusReason: reason(
        'Annulé : la chanteuse est souffrante.',
        'Cancelled: the singer is unwell.',
        'Annullato: la cantante è indisposta.',
      ),
      bookingStatus: 'closed',
    }),
  },
  {
    among: all(coming, inHall, open),
    picks: [3],
    change: () => ({
      eventStatus: 'cancelled',
      statusReason: reason(
        'Annulé : la route du col est fermée.',
        'Cancelled: the road over the pass is closed.',
        'Annullato: la strada del colle è chiusa.',
      ),
      bookingStatus: 'closed',
    }),
  },
  {
    among: all(coming, inHall, open),
    picks: [6],
    change: () => ({
      eventStatus: 'postponed',
      statusReason: reason(
        'Reporté : la nouvelle date sera annoncée.',
        'Postponed: a new date will be announced.',
        'Rinviato: la nuova data sarà annunciata.',
      ),
    }),
  },
  {
    among: all(coming, inChurch, open),
    picks: [5],
    change: () => ({
      eventStatus: 'postponed',
      statusReason: reason(
        'Reporté : chauffage de l’église en panne.',
        'Postponed: the church heating has failed.',
        'Rinviato: riscaldamento della chiesa guasto.',
      ),
    }),
  },
  {
    among: all(coming, open),
    picks: [11, 40],
    change: rescheduled(
      7,
      reason(
        'Décalé d’une semaine par la neige.',
        'Moved one week because of the snow.',
        'Spostato di una settimana per la neve.',
      ),
    ),
  },
  {
    among: all(coming, open, withSeats),
    picks: [1, 8, 20],
    change: () => ({ bookingStatus: 'sold_out', remainingCapacity: 0 }),
  },
  {
    among: all(coming, open, withSeats),
    picks: [3, 11, 26, 30],
    change: () => ({ bookingStatus: 'limited', remainingCapacity: 6 }),
  },
  { among: all(coming, open, withSeats), picks: [40, 44], change: () => ({ bookingStatus: 'not_open' }) },
  {
    among: all(coming, inHall, open),
    picks: [1, 9],
    change: () => ({ accessServices: ['relaxed', 'wheelchair_places'] }),
  },
  {
    among: all(coming, inHall, open),
    picks: [2, 12],
    change: () => ({ accessServices: ['sign_language', 'wheelchair_places'] }),
  },
  {
    among: (performance) => performance.production === 'la-locandiera-du-col',
    picks: [0, 1, 2, 3],
    change: () => ({ accessServices: ['surtitles'] }),
  },
  {
    among: all(coming, open),
    picks: [55, 70],
    change: () => ({ startTime: undefined }),
  },
  {
    among: all(coming, inChurch, open),
    picks: [9, 22],
    change: () => ({
      venue: undefined,
      space: undefined,
      venueToBeAnnounced: true,
      territory: '05101',
      capacity: undefined,
      remainingCapacity: undefined,
    }),
  },
  {
    among: ({ venue }) => venue === 'parc-de-la-schappe' || venue === 'remparts-de-la-cite-vauban',
    picks: [0, 1, 2, 3],
    change: () => ({ fallbackVenue: 'theatre-du-brianconnais' }),
  },
  {
    among: ({ venue }) => venue === 'fort-queyras' || venue === 'caserne-rochambeau',
    picks: [0, 1],
    change: () => ({ fallbackVenue: 'arsenal-de-mont-dauphin' }),
  },
  {
    among: all(coming, inHall, open),
    picks: [14],
    change: () => ({ eventStatus: 'tentative', visibility: 'members' }),
  },
  { among: all(coming, open), picks: [90, 100, 110, 120], change: () => ({ draft: true }) },
  {
    among: all(coming, inChurch, open),
    picks: [1, 4, 7, 12],
    change: () => ({
      gettingThere: reason(
        'Covoiturage depuis la gare de Briançon, départ une heure avant.',
        'Car sharing from Briançon station, leaving one hour before.',
        'Auto condivisa dalla stazione di Briançon, partenza un’ora prima.',
      ),
    }),
  },
  {
    among: all(open, withSeats, inHall),
    picks: [0, 5, 10, 15],
    change: ({ startTime }) => ({ doorTime: startTime && halfHourBefore(startTime) }),
  },
];

/** The season with what happens to it; what is past and was sold is closed, as it is in life. */
export function applyExceptions(performances: PlannedPerformance[], today: string): PlannedPerformance[] {
  const changed = new Set<string>();
  const changes = new Map<string, Partial<PlannedPerformance>>();
  for (const { among, picks, change } of exceptions) {
    const candidates = performances.filter(
      (performance) => among(performance, today) && !changed.has(performance.slug),
    );
    for (const performance of picks.flatMap((index) => candidates[index] ?? [])) {
      changed.add(performance.slug);
      changes.set(performance.slug, change(performance, today));
    }
  }
  return performances.map((performance) => ({
    ...closedWhenPast(performance, today),
    ...changes.get(performance.slug),
  }));
}

function closedWhenPast(performance: PlannedPerformance, today: string): PlannedPerformance {
  const isPast = daysBetween(performance.startDate, today) > 0;
  return isPast && performance.bookingStatus === 'open' ? { ...performance, bookingStatus: 'closed' } : performance;
}

function halfHourBefore(time: string): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
