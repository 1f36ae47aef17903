/** A text without accents, capitals and punctuation: `Théâtre de l’Embrunais` reads `theatre de l embrunais`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
