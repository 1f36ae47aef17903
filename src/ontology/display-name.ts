import { dayInWords, timeInWords } from '../plugin-kit/dates-in-words';
import type { I18nText } from './i18n-text';

/** What a picker shows for a performance: "Le Misanthrope, 12 mars 2027 20h30, Théâtre du Briançonnais". */
export const performanceDisplayName = (performance: {
  title?: string | null;
  /** `YYYY-MM-DD` */
  startDate?: string | null;
  /** `HH:mm`, absent when still to be announced. */
  startTime?: string | null;
  place?: string | null;
}): string =>
  joined([performance.title, frenchDate(performance.startDate, performance.startTime), performance.place], 400);

/** "Grande salle, Théâtre du Briançonnais". */
export const spaceDisplayName = (space: { name?: string | null; venue?: string | null }): string =>
  joined([space.name, space.venue], 330);

/** What a picker shows for a term: its French label. */
export const conceptDisplayName = (prefLabel: I18nText | null | undefined): string => prefLabel?.fr.slice(0, 200) ?? '';

/**
 * What a picker shows for a territory: "Briançon (05)", because communes of several departments share a name; the name
 * alone for what is larger.
 */
export function territoryDisplayName(territory: {
  name?: string | null;
  code?: string | null;
  codeType?: string | null;
}): string {
  const { name, code, codeType } = territory;
  const isCommune = codeType === 'insee_commune' || codeType === 'insee_commune_deleguee';
  return isCommune && name && code ? `${name} (${departmentOf(code)})` : (name ?? '');
}

function frenchDate(date: string | null | undefined, time: string | null | undefined): string | null {
  if (!date) return null;
  const day = dayInWords(date, 'fr', 'long');
  return time ? `${day} ${timeInWords(time, 'fr')}` : day;
}

const joined = (parts: (string | null | undefined)[], maxLength: number): string =>
  parts.filter(Boolean).join(', ').slice(0, maxLength);

/** INSEE codes begin with their department: two characters, three overseas. */
const departmentOf = (inseeCode: string): string => inseeCode.slice(0, /^9[78]/.test(inseeCode) ? 3 : 2);
