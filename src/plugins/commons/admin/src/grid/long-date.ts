import { dayInWords } from '../../../../../plugin-kit/dates-in-words';

/** A local date as people say it, in the language of the page: `vendredi 12 mars 2027`. */
export const longDate = (date: string): string => dayInWords(date, document.documentElement.lang || 'fr');
