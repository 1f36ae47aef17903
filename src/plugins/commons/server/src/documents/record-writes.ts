import type { Core } from '@strapi/strapi';
import type { Action } from '../domain/history/revision';
import type { Write } from '../domain/history/revisions-of';
import { getService } from '../services/get-service';
import neighboursOf from '../services/history/neighbours';
import type { Operation } from '../services/operations';
import { isLocalised } from '../services/snapshots/model';

const ACTIONS = new Set<string>([
  'create',
  'update',
  'clone',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
] satisfies Action[]);

interface Call {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    locale?: string | string[] | null;
    data?: Record<string, unknown> & { documentId?: string };
  };
}

/** What the Document Service answers: the document, or a document id with its rows. */
type Answer = { documentId?: string; locale?: string | null; entries?: { locale?: string | null }[] } | null;

/**
 * Every write of a shared type leaves its revision, in its own transaction. Registered before the middlewares of the
 * application and of the languages, so that it sees what they wrote too.
 */
export function recordWrites(strapi: Core.Strapi): void {
  const neighbours = neighboursOf({ strapi });
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    if (!ACTIONS.has(call.action) || !neighbours.concerns(call.uid)) return next();
    return getService(strapi, 'operations').run(async (operation) => {
      await begin(strapi, operation, call);
      const { uid, action, params } = call;
      const entry = { uid, ...(params.documentId ? { documentId: params.documentId } : {}) };
      for (const other of await neighbours.of(action, entry, params.data))
        await getService(strapi, 'operations').begin(operation, other.uid, [other.documentId]);
      const answer = await next();
      await end(strapi, operation, call, answer as unknown as Answer);
      return answer;
    });
  });
}

async function begin(strapi: Core.Strapi, operation: Operation, { uid, action, params }: Call): Promise<void> {
  const documentId = action === 'create' ? params.data?.documentId : params.documentId;
  if (documentId && action !== 'clone')
    await getService(strapi, 'operations').begin(operation, uid, [documentId], action);
}

async function end(strapi: Core.Strapi, operation: Operation, call: Call, answer: Answer): Promise<void> {
  if (!answer?.documentId) return;
  const write: Write = {
    action: call.action as Action,
    locales: await localesOf(strapi, call, answer),
    authorship: getService(strapi, 'authorship').current(),
  };
  getService(strapi, 'operations').wrote(operation, call.uid, answer.documentId, write);
}

/** Languages of a call, told by what it answers or by what it was asked: none is the default one, `*` is all. */
async function localesOf(
  strapi: Core.Strapi,
  { uid, action, params }: Call,
  { entries, locale }: NonNullable<Answer>,
): Promise<Write['locales']> {
  if (!isLocalised(strapi, uid)) return [''];
  if (action === 'clone') return 'all';
  if (entries && entries.every((entry) => entry.locale)) return entries.map((entry) => entry.locale ?? '');
  const asked = [params.locale ?? locale ?? (await defaultLocale(strapi))].flat();
  return asked.includes('*') ? 'all' : asked;
}

const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  (strapi.plugin('i18n').service('locales') as { getDefaultLocale(): Promise<string> }).getDefaultLocale();
