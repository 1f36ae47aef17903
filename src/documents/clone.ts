import type { Core } from '@strapi/strapi';
import { takenUniqueValues } from './checks/names-in-addresses';
import { everyLanguage, touchesRecord, type Answer, type Context, type Next } from './context';
import { normalise } from './normalise';
import { refuse } from './refusal';
import { settle } from './settle';
import { attributesOf, readState } from './state';

type Data = Record<string, unknown>;

/** What belongs to one entry alone. */
const OWN = { slug: null, externalIds: [], replacedBy: null, verifiedAt: null };

/** Computed columns, which no write of the Document Service may change. */
const OWN_COMPUTED = { formerSlugs: null, sequence: 0 };

/** A copied performance is another date, still to be chosen, to which nothing has happened yet. */
const OWN_OF_A_PERFORMANCE = {
  ...{ startDate: null, endDate: null, ambiguousTime: null, remainingCapacity: null },
  ...{ eventStatus: 'scheduled', statusReason: null, scheduleChanges: [] },
};

/** `clone`: a new draft with the same content, without what belongs to the first, held to the same rules. */
export async function clone(strapi: Core.Strapi, context: Context, next: Next): Promise<Answer> {
  const { uid, params } = context;
  return strapi.db.transaction(async () => {
    const { data, violations } = normalise(strapi, uid, params.data ?? {});
    refuse(strapi, uid, violations);
    const source = await readState(strapi, uid, params.documentId ?? '', { reach: {} });
    if (!source) return next();
    refuse(strapi, uid, await takenUniqueValues(strapi, uid, null, { ...source, ...data }));
    context.params = { ...params, data };
    if (touchesRecord(strapi, context)) everyLanguage(strapi, context);
    const cloned = await next();
    if (!cloned) return cloned;
    return { ...cloned, entries: [await separate(strapi, context, cloned.documentId, data)] };
  });
}

/** Takes away from the copy what belongs to the first and was not given anew: Strapi merges, so it cannot do it earlier. */
async function separate(strapi: Core.Strapi, { uid, params }: Context, documentId: string, given: Data) {
  const computed = ofType(strapi, uid, OWN_COMPUTED);
  if (Object.keys(computed).length > 0)
    await strapi.db.query(uid).updateMany({ where: { documentId }, data: computed });
  const own = { ...OWN, ...(uid === 'api::performance.performance' ? OWN_OF_A_PERFORMANCE : {}) };
  const data = { ...ofType(strapi, uid, own), ...given };
  const { fields, populate } = params;
  const copy = (await strapi
    .documents(uid as 'api::venue.venue')
    .update({ documentId, data, fields, populate } as never)) as unknown as Data & { documentId: string };
  await settle(strapi, uid, copy, null);
  return copy;
}

/** Terms have a `replacedBy` too, and types that the cooperative adds may have none of these. */
const ofType = (strapi: Core.Strapi, uid: string, values: Data): Data => {
  const attributes = attributesOf(strapi, uid);
  return Object.fromEntries(Object.entries(values).filter(([name]) => attributes[name]));
};
