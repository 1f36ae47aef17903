import type { Term } from '../../ontology/records/source';
import { spoken, type Spoken } from './content';

/** Terms in the words of a language, each once. */
export function labelsOf(terms: Term[], locale: string): Spoken[] {
  const labels = terms.flatMap(({ label }) => spoken(label, locale) ?? []);
  return labels.filter(({ text }, index) => labels.findIndex((one) => one.text === text) === index);
}
