import type { PlaceWeek } from '../domain/gaps';
import type { Labels } from '../services/labels';
import type { ObservatoryModel, PlaceEvenings } from '../services/observatory-page';
import type { Locale, Translate } from '../services/translate';
import { inDigits } from './numbers';

/** What the page says before any chart: how many evenings had nothing, of the place that the reader chose or of all. */
export function eveningsInWords({ place, evenings, period, minutes }: ObservatoryModel, t: Translate): string | null {
  const [worst] = evenings;
  const best = evenings.at(-1);
  if (!worst || !best) return null;
  if (place) {
    const own = evenings.find((one) => one.place.code === place.code);
    return own
      ? t(own.none === 1 ? 'words.place.one' : 'words.place', {
          ...numbersOf(own),
          period: capitalised(period.label),
          minutes,
        })
      : null;
  }
  return t('words.all', {
    period: capitalised(period.label),
    minutes,
    worst: worst.place.name,
    worstNone: worst.none,
    best: best.place.name,
    bestNone: best.none,
    all: worst.all,
  });
}

const numbersOf = ({ place, none, several, all }: PlaceEvenings) => ({ place: place.name, none, several, all });

/** The season in one sentence. */
export function seasonInWords({ figures, season }: ObservatoryModel, t: Translate, locale: Locale): string {
  const valueOf = (code: string) => inDigits(figures.find((one) => one.code === code)?.total.value ?? null, locale);
  return t('words.season', {
    season: season.replace('-', '–'),
    dates: valueOf('dates'),
    productions: valueOf('productions'),
    venues: valueOf('venues'),
    communes: valueOf('communes-with-a-date'),
  });
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export const nearestInWords = ({ minutes }: PlaceWeek, t: Translate): string =>
  minutes === null ? t('gaps.nothing') : t('gaps.nearest', { minutes });

/** The evening that would close a gap, or why none can be named. */
export const proposalInWords = (
  { proposal }: PlaceWeek,
  { labelOf, minutes }: { labelOf: Labels; minutes: number },
  t: Translate,
  locale: Locale,
): string =>
  proposal
    ? t('gaps.proposal', {
        day: labelOf('day', proposal.day, locale),
        hall: proposal.hall.name,
        minutes: proposal.minutes,
      })
    : t('gaps.noHall', { minutes });
