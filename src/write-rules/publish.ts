import type { Core } from '@strapi/strapi';
import { missingToPublish } from '../ontology/publication/requirements';
import { violationsOf } from '../ontology/rules';
import { changesCalendars, historyViolations, isRecorded, reschedulingOf } from '../ontology/rules/rescheduling';
import type { ContentTypeUid } from '../ontology/rules/state';
import { violation } from '../ontology/rules/violation';
import type { WriteHandler } from '../plugin-kit/server/document-writes';
import type { Populate } from '../plugin-kit/server/populate';
import { writeColumns } from './computed';
import { isOfOntology, keepRecordFromTranslations, touchesRecord, typeOf } from './context';
import { joinFirstRows } from '../entries/joined-rows';
import { throwIfInvalid } from './violations';
import { checkedDraft } from './checked-drafts';
import { keepSlug } from './former-slugs';
import { readState, type Row } from '../entries/state';
import { unpublishedReferences } from './checks/unpublished-references';

/** `publish`: completes the draft, checks that nothing lacks, and publishes. */
export const publish = (strapi: Core.Strapi): WriteHandler => ({
  name: 'ontology.publish',
  actions: ['publish'],
  concerns: isOfOntology,
  phases: {
    async normalize(call) {
      const uid = typeOf(call);
      const documentId = call.params.documentId ?? '';
      const checked = checkedDraft(call.params);
      await keepRecordFromTranslations(strapi, call);
      if (!touchesRecord(strapi, call)) return requireFrenchFirst(strapi, uid, documentId);
      const draft = checked?.draft ?? (await readState(strapi, uid, documentId));
      if (draft)
        await prepare(strapi, uid, draft, checked?.isNew ? null : await readPublished(strapi, uid, documentId));
    },
  },
});

/** What is compared with the draft. */
const COMPARED: Partial<Record<ContentTypeUid, Populate>> = {
  'api::performance.performance': {
    venue: true,
    space: true,
    scheduleChanges: { populate: { previousVenue: true } },
  },
};

const readPublished = (strapi: Core.Strapi, uid: ContentTypeUid, documentId: string) =>
  readState(strapi, uid, documentId, { status: 'published', populate: COMPARED[uid] ?? {} });

async function prepare(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  draft: Row<ContentTypeUid>,
  published: Row<ContentTypeUid> | null,
): Promise<void> {
  const now = new Date();
  const state = await completedDraft(strapi, uid, draft, published, now);
  throwIfInvalid(strapi, uid, [
    ...missingToPublish(uid, state, now),
    ...violationsOf(uid, state, { now }),
    ...(published && uid === 'api::performance.performance'
      ? historyViolations(published as Performance, state as Performance)
      : []),
    ...(await unpublishedReferences(strapi, uid, state)),
  ]);
  await keepSlug(strapi, uid, published, state);
  if (uid === 'api::performance.performance')
    await advanceSequence(strapi, published as Performance | null, state as Performance);
}

type Performance = Row<'api::performance.performance'>;

/** The draft with what publication adds: organisers by default, and the history of a moved date (INV-10). */
async function completedDraft<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  draft: Row<UID>,
  published: Row<UID> | null,
  now: Date,
): Promise<Row<UID>> {
  if (uid !== 'api::performance.performance') return draft;
  const performance = draft as unknown as Performance;
  await organiseByDefault(strapi, performance);
  const data = moved(published as Performance | null, performance, now);
  if (Object.keys(data).length === 0) return draft;
  const { documentId } = draft;
  await strapi.documents('api::performance.performance').update({ documentId, data: data as never });
  return (await readState(strapi, uid, documentId)) ?? draft;
}

/** The house that runs the venue organises, else who answers for the record. */
async function organiseByDefault(strapi: Core.Strapi, performance: Performance): Promise<void> {
  const { id, organisers, venue, steward } = performance;
  const organiser = (venue?.operator ?? steward) as Row<'api::organisation.organisation'> | null | undefined;
  if (organisers?.length || !organiser) return;
  await joinFirstRows(strapi, 'api::performance.performance', id, 'organisers', [organiser.id]);
  performance.organisers = [organiser];
}

function moved(published: Performance | null, draft: Performance, now: Date) {
  const rescheduling = published && reschedulingOf(published, draft, now);
  if (!rescheduling) return {};
  const { change, eventStatus } = rescheduling;
  const history = (draft.scheduleChanges ?? []) as { id?: number }[];
  return {
    ...(eventStatus ? { eventStatus } : {}),
    ...(isRecorded(rescheduling, draft) ? {} : { scheduleChanges: [...history.map(({ id }) => ({ id })), change] }),
  };
}

/** INV-13: the revision of a published performance grows when calendars must hear of the change; it never decreases. */
async function advanceSequence(strapi: Core.Strapi, published: Performance | null, draft: Performance): Promise<void> {
  if (!published) return;
  const latest = Math.max(published.sequence ?? 0, draft.sequence ?? 0);
  const sequence = changesCalendars(published, draft) ? latest + 1 : latest;
  await writeColumns(strapi, 'api::performance.performance', draft, { sequence });
}

async function requireFrenchFirst(strapi: Core.Strapi, uid: ContentTypeUid, documentId: string): Promise<void> {
  const isPublished = await strapi.db
    .query(uid)
    .count({ where: { documentId, locale: 'fr', publishedAt: { $notNull: true } } });
  if (!isPublished) throwIfInvalid(strapi, uid, [violation('i18n', [], 'frenchFirst')]);
}
