import { cleanIdentifier, mayBeShared } from '../../ontology/identifiers/schemes';
import type { ComponentState } from '../../ontology/rules/state';
import { violation, type Violation } from '../../ontology/rules/violation';
import { nameOf, type Named } from '../../entries/named';
import type { Check } from './check';

type Identifier = ComponentState<'identity.external-id'>;

/** INV-19: an identifier is that of one live entry of the type, draft or published. */
export const checkIdentifiers: Check = async (strapi, uid, before, after) => {
  const known = new Set(identifiersOf(before).map(keyOf));
  const violations: Violation[] = [];
  for (const [index, { scheme, value }] of identifiersOf(after).entries()) {
    const code = scheme?.code ?? '';
    if (!value || !code || mayBeShared(code) || known.has(keyOf({ scheme, value }))) continue;
    const holder = (await strapi.db.query(uid).findOne({
      where: {
        documentId: { $ne: after.documentId },
        externalIds: { value: cleanIdentifier(code, value), scheme: { code } },
        replacedBy: { id: { $null: true } },
      },
    })) as Named | null;
    if (!holder) continue;
    const parameters = { name: nameOf(holder), scheme: scheme?.prefLabel ?? code, value };
    violations.push(violation('INV-19', ['externalIds', index, 'value'], 'identifierTaken', parameters));
  }
  return violations;
};

const identifiersOf = (state: object | null): Identifier[] =>
  (state as { externalIds?: Identifier[] | null } | null)?.externalIds ?? [];

const keyOf = ({ scheme, value }: Pick<Identifier, 'scheme' | 'value'>): string => `${scheme?.code} ${value}`;
