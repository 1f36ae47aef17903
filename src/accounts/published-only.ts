import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { joinedBy, MAX_JOINED, narrowQuery, sortsThroughOthers } from './narrow-query';
import { openEntries } from './open-entries';
import { translatorOf } from '../plugin-kit/server/translator';
import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';

const { translate } = translatorOf({ fr, en, it });

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);

/** Who asks, when it is a program of the API and not a person in the admin. */
interface Caller {
  strategy?: { name?: string };
  credentials?: { type?: string } | null;
}

/**
 * Programs that read are answered what is published and for everyone: Strapi would give them the drafts for the asking
 * (`status=draft`), and what is for members or under embargo. Only a token with full access reads them, as it writes them.
 */
export function answerOnlyWhatIsPublished(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    if (!uid.startsWith('api::') || !READS.has(action) || !isReader(strapi)) return next();
    const params = context.params as Record<string, unknown>;
    const { draftAndPublish } = (contentType.options ?? {}) as { draftAndPublish?: boolean };
    if (draftAndPublish && params.status !== 'published')
      throw new errors.ValidationError(translate(strapi, 'publishedOnly'));
    if (INTERNAL_OPERATOR.test(JSON.stringify([params.filters, params.populate])))
      throw new errors.ValidationError(translate(strapi, 'unknownOperator'));
    if (joinedBy(strapi, uid, params) > MAX_JOINED)
      throw new errors.ValidationError(translate(strapi, 'tooManyRelations', { max: String(MAX_JOINED) }));
    const open = openEntries(strapi);
    if (sortsThroughOthers(strapi, open, uid, params))
      throw new errors.ValidationError(translate(strapi, 'sortThroughOthers'));
    const narrowed = await narrowQuery(strapi, open, uid, params);
    const filter = await open.filterOf(uid);
    context.params = {
      ...narrowed,
      ...(filter ? { filters: narrowed.filters ? { $and: [narrowed.filters, filter] } : filter } : {}),
    } as typeof context.params;
    const answer = await next();
    return (action === 'count' ? answer : await open.within(uid, answer)) as typeof answer;
  });
}

/** Strapi keeps it for itself (operators.js), and SQLite does not know it. */
const INTERNAL_OPERATOR = /"\$jsonSupersetOf"/i;

function isReader(strapi: Core.Strapi): boolean {
  const context = strapi.requestContext.get();
  if (context?.method !== 'GET' && context?.method !== 'HEAD') return false;
  const { auth } = context.state as { auth?: Caller };
  const isProgram = PROGRAMS.includes(auth?.strategy?.name ?? '');
  return isProgram && auth?.credentials?.type !== 'full-access';
}

const PROGRAMS = ['content-api-token', 'users-permissions'];
