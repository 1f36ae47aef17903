import type { I18nText } from '../i18n-text';
import { vocabularyOf } from '../vocabularies-of-fields';
import { violation, type Violation } from './violation';

/** A term where it was chosen: the type or component that holds it, the attribute, the way to it. */
export interface ChosenTerm {
  holder: string;
  attribute: string;
  path: Violation['path'];
  documentId: string;
}

/** What rules need of a term. */
export interface Term {
  prefLabel?: I18nText | null;
  state?: string | null;
  vocabulary?: string | null;
  vocabularyTitle?: I18nText | null;
}

/** A newly chosen term belongs to the vocabulary of its field (INV-17 for roles) and is still in use (INV-24). */
export function termViolations({ holder, attribute, path }: ChosenTerm, term: Term, titles: Titles): Violation[] {
  const name = term.prefLabel ?? '';
  const expected = vocabularyOf(holder, attribute);
  if (expected && term.vocabulary !== expected)
    return [
      violation(ruleOf(attribute), path, 'otherVocabulary', { name, expected: titles.get(expected) ?? expected }),
    ];
  return term.state === 'deprecated' ? [violation('INV-24', path, 'deprecatedConcept', { name })] : [];
}

/** Names of the vocabularies, by code. */
export type Titles = ReadonlyMap<string, I18nText>;

const ruleOf = (attribute: string): string => (attribute === 'role' ? 'INV-17' : 'vocabulary');
