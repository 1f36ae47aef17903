import { withoutAccents } from '../../../../../../plugin-kit/without-accents';

/** Most texts of a page have no letter that could change, and looking at each costs ten times what the rest does. */
const PLAIN = /^[\x20-\x7e]*$/;

/** A text as people type it, without accents, capitals and doubled spaces: « Choeur d'ete » finds « Chœur d’été ». */
export const toComparable = (text: string): string =>
  (PLAIN.test(text) ? text : withoutAccents(text).replace(/[’ʼ‘]/g, "'")).toLowerCase().replace(/\s+/g, ' ').trim();
