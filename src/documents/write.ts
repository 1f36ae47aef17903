import type { Core } from '@strapi/strapi';
import { takenUniqueValues } from './checks/names-in-addresses';
import { keepRecordFromTranslations, touchesRecord, type Answer, type Context, type Next } from './context';
import { withDefaults } from './defaults';
import { normalise } from './normalise';
import { refuse } from './refusal';
import { settle } from './settle';
import { rememberDraft } from './settled-drafts';
import { hasDrafts, readState, type Row } from './state';
import { translatedTexts } from './translation';

type Data = Record<string, unknown>;

/** `create` and `update`: clean what is sent, write it, then hold the resulting draft to the rules. */
export async function write(strapi: Core.Strapi, context: Context, next: Next): Promise<Answer> {
  const { uid, params } = context;
  const isPublished = params.status === 'published' && hasDrafts(strapi, uid);
  return strapi.db.transaction(async () => {
    const isCreated = context.action === 'create';
    const { data, violations } = normalise(strapi, uid, params.data ?? {});
    refuse(strapi, uid, violations);
    const isRecord = touchesRecord(strapi, context);
    const before = isRecord && !isCreated && params.documentId ? await readState(strapi, uid, params.documentId) : null;
    const given = isRecord
      ? await recordData(strapi, context, before, data)
      : await translationData(strapi, context, data);
    // Publishing in the same call would skip the gate: the draft is written first, then published like any other.
    context.params = { ...params, data: given, ...(isPublished ? { status: 'draft' as const } : {}) };
    await keepRecordFromTranslations(strapi, context);
    const written = await next();
    if (!written) return written;
    const isKnown = isCreated || before !== null;
    const attributes = isKnown ? Object.keys(context.params.data ?? {}) : undefined;
    const draft = isRecord ? await settle(strapi, uid, written, before, attributes) : null;
    return isPublished ? publishWritten(strapi, context, written.documentId, draft) : written;
  });
}

async function recordData(
  strapi: Core.Strapi,
  { uid, action }: Context,
  before: object | null,
  data: Data,
): Promise<Data> {
  refuse(strapi, uid, await takenUniqueValues(strapi, uid, before as Data | null, data));
  return action === 'create' ? withDefaults(strapi, uid, data) : data;
}

async function translationData(strapi: Core.Strapi, { uid, action, params }: Context, data: Data): Promise<Data> {
  const translation = {
    documentId: action === 'create' ? undefined : params.documentId,
    locale: [params.locale].flat()[0] ?? undefined,
  };
  const { texts, violations } = await translatedTexts(strapi, uid, translation, data);
  refuse(strapi, uid, violations);
  return texts;
}

async function publishWritten(
  strapi: Core.Strapi,
  { uid, params }: Context,
  documentId: string,
  draft: Row<Context['uid']> | null,
): Promise<Answer> {
  const { locale, fields, populate } = params;
  const publication = { documentId, locale, fields, populate };
  if (draft) rememberDraft(publication, draft);
  const { entries } = await strapi.documents(uid as 'api::venue.venue').publish(publication as never);
  return entries[0] as unknown as Answer;
}
