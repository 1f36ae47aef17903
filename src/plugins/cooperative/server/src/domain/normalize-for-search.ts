import { withoutAccents } from '../../../../../plugin-kit/without-accents';

/** A text without accents, capitals and punctuation: `Théâtre de l’Embrunais` reads `theatre de l embrunais`. */
export const normalizeForSearch = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
