import { texts } from '../../forms/texts';
import type { Language } from '../language';

/** Names of the content types and components, under the French name with which Strapi looks for them. */
export const typeNames = (language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts.fr.types).map(([uid, french]) => [french, texts[language].types[uid] ?? french]),
  );
