import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../plugin-kit/server/schema';
import type { ContentTypeUid } from '../ontology/rules/state';
import type { DocumentWrite, WriteHandler, WriteResult } from '../plugin-kit/server/document-writes';
import { takenUniqueValues } from './checks/names-in-addresses';
import { isOfOntology, keepRecordFromTranslations, touchesRecord, typeOf } from './context';
import { withDefaults } from './defaults';
import { normalise } from './normalise';
import { throwIfInvalid } from './violations';
import { checkAndCompute } from './check-and-compute';
import { rememberDraft } from './checked-drafts';
import { readState, type Row } from '../entries/state';
import { translatedTexts } from './translation';

type Data = Record<string, unknown>;

interface Writing {
  isPublished: boolean;
  isRecord: boolean;
  before: Row<ContentTypeUid> | null;
  /** As the write left it, computed values included. */
  draft: Row<ContentTypeUid> | null;
}

/** `create` and `update`: clean what is sent, write it, then hold the resulting draft to the rules. */
export const write = (strapi: Core.Strapi): WriteHandler<Writing> => ({
  name: 'ontology.write',
  actions: ['create', 'update'],
  concerns: isOfOntology,
  state: () => ({ isPublished: false, isRecord: false, before: null, draft: null }),
  phases: {
    async normalize(call, writing) {
      const uid = typeOf(call);
      const { params, action } = call;
      writing.isPublished = params.status === 'published' && hasDrafts(strapi, uid);
      const { data, violations } = normalise(strapi, uid, params.data ?? {});
      throwIfInvalid(strapi, uid, violations);
      writing.isRecord = touchesRecord(strapi, call);
      if (writing.isRecord && action === 'update' && params.documentId)
        writing.before = await readState(strapi, uid, params.documentId);
      const accepted = writing.isRecord
        ? await recordData(strapi, call, writing.before, data)
        : await translationData(strapi, call, data);
      // Publishing in the same call would skip the gate: the draft is written first, then published like any other.
      call.params = { ...params, data: accepted, ...(writing.isPublished ? { status: 'draft' as const } : {}) };
      await keepRecordFromTranslations(strapi, call);
    },

    async compute({ uid, action, params, result }, writing) {
      if (!result || !writing.isRecord) return;
      const isKnown = action === 'create' || writing.before !== null;
      const attributes = isKnown ? Object.keys(params.data ?? {}) : undefined;
      writing.draft = await checkAndCompute(strapi, uid as ContentTypeUid, result, writing.before, attributes);
    },

    async publish(call, { isPublished, draft }) {
      if (call.result && isPublished) call.result = await publishWritten(strapi, call, call.result.documentId, draft);
    },
  },
});

async function recordData(strapi: Core.Strapi, call: DocumentWrite, before: object | null, data: Data): Promise<Data> {
  const uid = typeOf(call);
  throwIfInvalid(strapi, uid, await takenUniqueValues(strapi, uid, before as Data | null, data));
  return call.action === 'create' ? withDefaults(strapi, uid, data) : data;
}

async function translationData(strapi: Core.Strapi, call: DocumentWrite, data: Data): Promise<Data> {
  const { action, params } = call;
  const uid = typeOf(call);
  const translation = {
    documentId: action === 'create' ? undefined : params.documentId,
    locale: [params.locale].flat()[0] ?? undefined,
  };
  const { texts, violations } = await translatedTexts(strapi, uid, translation, data);
  throwIfInvalid(strapi, uid, violations);
  return texts;
}

async function publishWritten(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentWrite,
  documentId: string,
  draft: Row<ContentTypeUid> | null,
): Promise<WriteResult | null> {
  const { locale, fields, populate } = params;
  const publication = { documentId, locale, fields, populate };
  if (draft) rememberDraft(publication, { draft, isNew: action === 'create' });
  const { entries } = await strapi.documents(uid as 'api::venue.venue').publish(publication as never);
  return (entries[0] ?? null) as unknown as WriteResult | null;
}
