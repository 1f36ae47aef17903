import { cleanIdentifier, isIdentifier, mayBeRepeated } from '../identifiers/schemes';
import type { ComponentState } from './state';
import { violation, type Rule, type Violation } from './violation';

type Identified = { externalIds?: ComponentState<'identity.external-id'>[] | null };

/** INV-19: an identifier has the form of its scheme, and an entry has one of each. */
export const identifiersRule: Rule<Identified> = ({ externalIds }) => {
  const seen = new Set<string>();
  return (externalIds ?? []).flatMap(({ scheme, value }, index): Violation[] => {
    const code = scheme?.code ?? '';
    const path = ['externalIds', index, 'value'];
    const name = scheme?.prefLabel ?? code;
    if (!code || !value) return [];
    if (!isIdentifier(code, cleanIdentifier(code, value)))
      return [violation('INV-19', path, 'identifierFormat', { value, scheme: name })];
    const isTwice = seen.has(code) && !mayBeRepeated(code);
    seen.add(code);
    return isTwice ? [violation('INV-19', path, 'identifierTwice', { scheme: name })] : [];
  });
};
