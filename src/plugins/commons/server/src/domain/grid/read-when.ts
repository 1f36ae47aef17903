import { weekdayNamed } from '../../../../../../plugin-kit/reading/date-names';
import { normalizeText } from '../../../../../../plugin-kit/reading/reading';
import { readTime } from '../../../../../../plugin-kit/reading/read-time';
import { splitMoment, type Moment } from './split-moment';

const BETWEEN = /\s*(?:;|\||,|\bet\b|\bpuis\b|\band\b|\be\b|&|\+)\s*/iu;
/** `ven 12`, `12`: a day whose month comes later. */
const DAY_ALONE = /^(?:[a-z]+\.? )?\d{1,2}(?:er)?$/;
const DAY_AND_MONTH = /^(?:\p{L}+\.?,? )?(?:le )?\d{1,2}(?:er)? ?(\p{L}+\.?(?:,? \d{2,4})?)$/u;

/**
 * The dates and times of several evenings as people write them on one line or more, as texts for the readers of cells.
 * @example readWhen('ven 12, sam 13 et dim 14 mars à 20h30') // three dates in March, each at 20h30
 */
export const readWhen = (text: string): Moment[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .flatMap(momentsOf);

function momentsOf(line: string): Moment[] {
  const moments: Moment[] = [];
  for (const part of partsOf(line)) {
    const before = moments.at(-1);
    if (!isTime(part)) moments.push(splitMoment(part));
    // An hour alone is that of the date before it, or a second beginning of it.
    else if (before && before.time === '') before.time = part;
    else if (before) moments.push({ date: before.date, time: part });
    else moments.push({ date: '', time: part });
  }
  return withMonths(withTimes(moments));
}

/** A weekday that a comma parts from its date goes with it: `vendredi, 12 mars`. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  let weekday = '';
  for (const part of line.split(BETWEEN).filter(Boolean)) {
    if (weekdayNamed(normalizeText(part).replace(/\.$/, '')) !== null) weekday = `${part} `;
    else {
      parts.push(`${weekday}${part}`.replace(/^(?:à|a|at|alle) /i, ''));
      weekday = '';
    }
  }
  return weekday ? [...parts, weekday.trim()] : parts;
}

const isTime = (part: string): boolean =>
  /[h:]/i.test(part) && !/\p{L}{3}/u.test(part) && readTime(part).state === 'read';

/** Of several dates that end with an hour, it is that of all. */
function withTimes(moments: Moment[]): Moment[] {
  let time = '';
  return [...moments]
    .reverse()
    .map((moment) => {
      time = moment.time || time;
      return { ...moment, time };
    })
    .reverse();
}

/** Of several days that end with a month, it is that of all. */
function withMonths(moments: Moment[]): Moment[] {
  let month = '';
  return [...moments]
    .reverse()
    .map((moment) => {
      month = DAY_AND_MONTH.exec(moment.date)?.[1] ?? month;
      return DAY_ALONE.test(normalizeText(moment.date)) && month
        ? { ...moment, date: `${moment.date} ${month}` }
        : moment;
    })
    .reverse();
}
