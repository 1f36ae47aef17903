import { texts } from '../../forms/texts';
import type { Language } from '../language';

/**
 * What people read for each value of a list of choices. The admin tells a field its name and its values, not the type
 * that it belongs to: the labels are those of that name which know every value.
 */
export function choiceLabels(name: string, values: readonly string[], language: Language): Record<string, string> {
  const attribute = name.split('.').at(-1) ?? name;
  const candidates = Object.entries(texts[language].values)
    .filter(([key]) => key === attribute || key.endsWith(`.${attribute}`))
    .map(([, labels]) => labels);
  return candidates.find((labels) => values.every((value) => value in labels)) ?? {};
}
