import { EMPTY, normalizeText, read, unreadable, unsure, type Reading } from './reading';

const TIME = /^(\d{1,2}) ?(?:h(?:eures?)?|:|\.) ?(\d{2})?(?::\d{2}| ?min| ?mn)?$/;
const TWELVE_HOURS = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\.?$/;
const SEVERAL = / ?(?:-|\/|,|&|\bet\b|\bpuis\b|\ba\b|->|>) ?/;
const BEFORE = /^(?:a|vers|des) /;
/** `8h30 du soir`, `3 h de l’après-midi`, `10 del mattino`. */
const PART_OF_DAY = /^(.*?) ?(?:du |de l'|del |di |della )(matin|apres-?midi|soir|mattino|mattina|pomeriggio|sera)$/;
const MORNING = /^matt?in/;

/** A time as people write it, `HH:mm`: `20h30`, `20 h`, `20:30`. */
export function readTime(text: string): Reading<string> {
  const normalized = normalizeText(text).replace(BEFORE, '');
  if (normalized === '' || normalized === '-') return EMPTY;
  if (normalized === 'midi' || normalized === 'noon' || normalized === 'mezzogiorno') return read('12:00');
  // The first minute of that date, or of the next one? Only who wrote it knows.
  if (['minuit', 'midnight', 'mezzanotte', '24h', '24h00', '24:00'].includes(normalized))
    return unsure('midnight', ['00:00', '23:59']);
  const time = timeWritten(normalized) ?? partOfDay(normalized);
  if (time) return read(time);
  return bareNumber(normalized) ?? severalTimes(normalized) ?? unreadable('time');
}

function timeWritten(normalized: string): string | null {
  const twelve = TWELVE_HOURS.exec(normalized);
  if (twelve) {
    const hours = (Number(twelve[1]) % 12) + (twelve[3] === 'p' ? 12 : 0);
    return Number(twelve[1]) <= 12 ? clock(hours, Number(twelve[2] ?? 0)) : null;
  }
  const [whole, hours, minutes] = TIME.exec(normalized) ?? [];
  return whole ? clock(Number(hours), Number(minutes ?? 0)) : null;
}

function partOfDay(normalized: string): string | null {
  const [, written = '', part = ''] = PART_OF_DAY.exec(normalized) ?? [];
  const time = timeWritten(/^\d{1,2}$/.test(written) ? `${written}h` : written);
  if (!time || MORNING.test(part)) return time;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return clock(hours < 12 ? hours + 12 : hours, minutes);
}

/** `20` or `2030`: probably an hour, to be confirmed. */
function bareNumber(normalized: string): Reading<string> | null {
  const [, hours, minutes = '00'] = /^(\d{1,2}?)(\d{2})?$/.exec(normalized) ?? [];
  if (hours === undefined) return null;
  const time = normalized.length <= 2 ? clock(Number(normalized), 0) : clock(Number(hours), Number(minutes));
  return time ? unsure('isItATime', [time]) : null;
}

/** `20h30-22h` or `15h et 20h30`: a row has one beginning. */
function severalTimes(normalized: string): Reading<string> | null {
  const parts = normalized.split(SEVERAL);
  const times = parts.map(timeWritten).filter((time): time is string => time !== null);
  return parts.length > 1 && times.length === parts.length ? unsure('severalTimes', times) : null;
}

const clock = (hours: number, minutes: number): string | null =>
  hours <= 23 && minutes <= 59 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;

/** A time that reads back as itself: `20h30`. */
export const writeTime = (time: string): string => time.replace(':', 'h');
