import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../ontology/rules/state';
import type { Violation } from '../../ontology/rules/violation';
import type { Row } from '../../entries/state';
import type { Check } from './check';
import { checkBroaderTerms, checkChosenTerms, checkGenres } from './chosen-terms';
import { checkCycles } from './cycles';
import { checkDoubleEntry } from './double-entry';
import { checkEditions } from './editions';
import { checkIdentifiers } from './identifiers';
import { checkNamesInAddresses } from './names-in-addresses';

const checks: Check[] = [
  checkNamesInAddresses,
  checkChosenTerms,
  checkGenres,
  checkBroaderTerms,
  checkCycles,
  checkEditions,
  checkIdentifiers,
  checkDoubleEntry,
];

/** What a write breaks among the other entries. */
export async function violationsAmongOthers<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  before: Row<UID> | null,
  after: Row<UID>,
): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const check of checks)
    violations.push(...(await check(strapi, uid, before as Row<ContentTypeUid> | null, after as Row<ContentTypeUid>)));
  return violations;
}
