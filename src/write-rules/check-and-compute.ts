import type { Core } from '@strapi/strapi';
import { missingAlways } from '../ontology/publication/requirements';
import { violationsOf } from '../ontology/rules';
import { keptWhenCalledOff } from '../ontology/rules/status';
import type { ContentTypeUid, State } from '../ontology/rules/state';
import type { Violation } from '../ontology/rules/violation';
import { violationsAmongOthers } from './checks';
import { writeComputed } from './computed';
import { renameDependents } from './dependent-names';
import { throwIfInvalid } from './violations';
import { applyReplacement } from './replacement';
import { readState, readWritten, type Row } from '../entries/state';

/**
 * Computes what follows from the write, checks the whole, and completes the answer with the computed values. Answers the
 * draft as it is now. `attributes` are those that were written, when the rest is known from before.
 */
export async function checkAndCompute<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  written: Record<string, unknown> & { documentId: string },
  before: Row<UID> | null,
  attributes?: string[],
): Promise<Row<UID> | null> {
  const state = await (attributes
    ? readWritten(strapi, uid, written.documentId, before, attributes)
    : readState(strapi, uid, written.documentId));
  if (!state) return null;
  throwIfInvalid(strapi, uid, [
    ...missingAlways(uid, state),
    ...violationsOf(uid, state, { now: new Date() }),
    ...changeViolations(uid, before, state),
    ...(await violationsAmongOthers(strapi, uid, before, state)),
  ]);
  const computed = await writeComputed(strapi, uid, state);
  for (const [name, value] of Object.entries(computed)) if (name in written) written[name] = value;
  await renameDependents(strapi, uid, before, state);
  await applyReplacement(strapi, uid, before, state);
  return state;
}

/** Rules about a change rather than about a state. */
function changeViolations<UID extends ContentTypeUid>(uid: UID, before: Row<UID> | null, after: Row<UID>): Violation[] {
  if (uid !== 'api::performance.performance') return [];
  type Performance = State<'api::performance.performance'>;
  return keptWhenCalledOff(before as Performance | null, after as Performance);
}
