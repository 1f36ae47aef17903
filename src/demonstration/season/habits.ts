import type { Setting } from '../content';
import { isSummer } from './calendar';

/** When a kind of show plays: days of the week (0 is Sunday) and the hours they may start. */
interface Habit {
  days: Partial<Record<number, string[]>>;
  /** Days and hours in summer, where they differ. */
  summer?: Partial<Record<number, string[]>>;
  plays: (date: string) => boolean;
  /** Venues, or `venue/space`. */
  places: string[];
}

const always = () => true;
const outOfSummer = (date: string) => !isSummer(date);

const halls = [
  'theatre-du-brianconnais/theatre-du-brianconnais-salle-vauban',
  'salle-du-dome',
  'salle-polyvalente-de-nevache',
  'foyer-culturel-de-l-argentiere',
  'arsenal-de-mont-dauphin/arsenal-salle-basse',
  'bloc-27',
];

const churches = [
  'collegiale-notre-dame-et-saint-nicolas',
  'eglise-saint-marcellin-et-saint-antoine-nevache',
  'eglise-saint-sebastien-plampinet',
  'chapelle-notre-dame-des-graces-plampinet',
  'eglise-notre-dame-de-l-assomption-monetier',
  'eglise-saint-marcellin-la-salle',
  'eglise-saint-jacques-le-majeur-chantemerle',
  'eglise-notre-dame-de-l-assomption-la-grave',
  'eglise-saint-pancrace',
  'eglise-saint-maurice-montgenevre',
  'eglise-saint-etienne-vallouise',
  'eglise-saint-antoine-pelvoux',
  'eglise-saint-laurent-les-vigneaux',
  'eglise-notre-dame-d-aquilon',
  'eglise-saint-louis-mont-dauphin',
  'eglise-saint-antoine-eygliers',
  'eglise-notre-dame-saint-crepin',
  'eglise-saint-sebastien-ceillac',
  'eglise-saint-romain-molines',
  'eglise-de-saint-veran',
];

const outdoors = [
  'remparts-de-la-cite-vauban',
  'fort-du-chateau-de-briancon',
  'fort-des-tetes',
  'parc-de-la-schappe',
  'caserne-rochambeau/rochambeau-cour',
  'fort-queyras',
  'eglise-saint-laurent-les-vigneaux/les-vigneaux-esplanade',
  'scene-mobile-pavillon-bruit-blanc',
];

/** How each kind of show is played in the territory: evenings in halls, Sundays in churches, summer outdoors. */
export const habits: Record<Setting, Habit> = {
  hall: { days: { 4: ['20:00'], 5: ['20:30'], 6: ['20:30'], 0: ['17:00'] }, plays: outOfSummer, places: halls },
  church: {
    days: { 5: ['20:30'], 6: ['18:00', '20:30'], 0: ['16:00', '17:00'] },
    summer: { 2: ['20:30'], 3: ['18:30'], 4: ['20:30'], 5: ['21:00'], 6: ['21:00'], 0: ['17:00'] },
    plays: always,
    places: churches,
  },
  outdoor: {
    days: { 3: ['18:30'], 5: ['21:00'], 6: ['11:00', '18:30', '21:00'], 0: ['11:00', '17:00'] },
    plays: isSummer,
    places: outdoors,
  },
  family: {
    days: { 3: ['10:30', '15:00'], 6: ['11:00', '16:00'], 0: ['16:00'] },
    plays: always,
    places: [...halls, 'mediatheque-la-ruche/la-ruche-salle-polyvalente', 'cinema-le-riou-bel'],
  },
  cinema: {
    days: { 5: ['20:30'], 6: ['17:00', '20:30'], 0: ['17:30'] },
    plays: always,
    places: [
      'cinema-eden-studio',
      'cinema-le-cosmo/cosmo-salle-premium',
      'cinema-le-cosmo/cosmo-salle-5',
      'cinema-le-riou-bel',
    ],
  },
  club: {
    days: { 4: ['20:30'], 5: ['21:00'], 6: ['21:00'], 0: ['17:00'] },
    plays: always,
    places: ['la-face-b', 'bloc-27', 'salle-du-dome', 'bar-de-la-mairie-l-argentiere', 'les-grands-bains-du-monetier'],
  },
  reading: {
    days: { 3: ['16:00', '18:30'], 5: ['18:30'], 6: ['17:00'] },
    plays: always,
    places: [
      'mediatheque-la-ruche/la-ruche-salle-polyvalente',
      'bar-de-la-mairie-l-argentiere',
      'salle-polyvalente-de-nevache',
      'centre-d-art-contemporain-de-briancon',
    ],
  },
};

/** The hours at which a kind of show may start on a date; none when it does not play that day. */
export function hoursOn(date: string, weekdayOfDate: number, setting: Setting): string[] {
  const { days, summer, plays } = habits[setting];
  if (!plays(date)) return [];
  return (isSummer(date) && summer ? summer : days)[weekdayOfDate] ?? [];
}
