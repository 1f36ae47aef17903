import type { Core } from '@strapi/strapi';
import { everyLanguage, touchesRecord, type Answer, type Context, type Next } from './context';
import { normalise } from './normalise';
import { refuse } from './refusal';
import { settle } from './settle';
import { hasDrafts } from './state';

/** What belongs to one entry alone. */
const OWN = { slug: null, formerSlugs: null, externalIds: null, replacedBy: null };

/** A copied performance is another date, still to be chosen, which nothing happened to yet. */
const OWN_OF_A_PERFORMANCE = {
  ...{ startDate: null, endDate: null, ambiguousTime: null, startsAt: null, endsAt: null },
  ...{ eventStatus: 'scheduled', statusReason: null, scheduleChanges: null, sequence: 0 },
  ...{ remainingCapacity: null },
};

/** `clone`: a new draft with the same content, without what belongs to the first, held to the same rules. */
export async function clone(strapi: Core.Strapi, context: Context, next: Next): Promise<Answer> {
  const { uid, params } = context;
  return strapi.db.transaction(async () => {
    const { data, violations } = normalise(strapi, uid, params.data ?? {});
    refuse(strapi, uid, violations);
    context.params = { ...params, data: { ...blanked(uid, hasDrafts(strapi, uid)), ...data } };
    if (touchesRecord(strapi, context)) everyLanguage(strapi, context);
    const cloned = await next();
    if (cloned?.documentId) await settle(strapi, uid, cloned, null);
    return cloned;
  });
}

const blanked = (uid: string, isPublic: boolean): Record<string, unknown> => ({
  ...(isPublic ? OWN : {}),
  ...(uid === 'api::performance.performance' ? OWN_OF_A_PERFORMANCE : {}),
});
