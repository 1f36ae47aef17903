import type { Core } from '@strapi/strapi';
import { violationsOf } from '../ontology/rules';
import { keptWhenCalledOff } from '../ontology/rules/status';
import type { ContentTypeUid, State } from '../ontology/rules/state';
import type { Violation } from '../ontology/rules/violation';
import { writeComputed } from './computed';
import { keepRecordFromTranslations, touchesRecord, type Answer, type Context, type Next } from './context';
import { withDefaults } from './defaults';
import { normalise } from './normalise';
import { refuse } from './refusal';
import { hasDrafts, readState, type Row } from './state';

/** `create` and `update`: clean what is sent, write it, then hold the resulting draft to the rules. */
export async function write(strapi: Core.Strapi, context: Context, next: Next): Promise<Answer> {
  const { uid, params } = context;
  const isPublished = params.status === 'published' && hasDrafts(strapi, uid);
  return strapi.db.transaction(async () => {
    const isCreated = context.action === 'create';
    const { data, violations } = normalise(strapi, uid, params.data ?? {});
    refuse(strapi, uid, violations);
    const given = isCreated ? await withDefaults(strapi, uid, data) : data;
    // Publishing in the same call would skip the gate: the draft is written first, then published like any other.
    context.params = { ...params, data: given, ...(isPublished ? { status: 'draft' as const } : {}) };
    keepRecordFromTranslations(strapi, context);
    const isRecord = touchesRecord(strapi, context);
    const before = isRecord && !isCreated && params.documentId ? await readState(strapi, uid, params.documentId) : null;
    const written = await next();
    if (!written) return written;
    if (isRecord) await settle(strapi, uid, written, before);
    return isPublished ? publishWritten(strapi, context, written.documentId) : written;
  });
}

/** Computes what follows from the write, checks the whole, and completes the answer with the computed values. */
async function settle<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  written: Record<string, unknown> & { documentId: string },
  before: Row<UID> | null,
): Promise<void> {
  const state = await readState(strapi, uid, written.documentId);
  if (!state) return;
  refuse(strapi, uid, [...violationsOf(uid, state, { now: new Date() }), ...changeViolations(uid, before, state)]);
  const computed = await writeComputed(strapi, uid, state);
  for (const [name, value] of Object.entries(computed)) if (name in written) written[name] = value;
}

/** Rules about a change rather than about a state. */
function changeViolations<UID extends ContentTypeUid>(uid: UID, before: Row<UID> | null, after: Row<UID>): Violation[] {
  if (uid !== 'api::performance.performance') return [];
  type Performance = State<'api::performance.performance'>;
  return keptWhenCalledOff(before as Performance | null, after as Performance);
}

async function publishWritten(strapi: Core.Strapi, { uid, params }: Context, documentId: string): Promise<Answer> {
  const { locale, fields, populate } = params;
  const { entries } = await strapi
    .documents(uid as 'api::venue.venue')
    .publish({ documentId, locale, fields, populate } as never);
  return entries[0] as unknown as Answer;
}
