import type { Core } from '@strapi/strapi';
import { attributesOf, isLocalised, isTranslated } from '../plugin-kit/server/schema';
import { takenUniqueValues } from './checks/names-in-addresses';
import type { ContentTypeUid } from '../ontology/rules/state';
import type { DocumentWrite, WriteHandler } from '../plugin-kit/server/document-writes';
import { everyLanguage, isOfOntology, typeOf } from './context';
import { normalise } from './normalise';
import { throwIfInvalid } from './violations';
import { checkAndCompute } from './check-and-compute';
import { readState, RECORD_LOCALE } from '../entries/state';

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

interface Copying {
  /** What was sent, and the language that it is in; null when there is nothing to copy. */
  sent: { data: Data; language: string } | null;
}

/**
 * `clone`: a new draft with the same content in every language, without what belongs to the first, held to the same rules.
 * What was given is written afterwards, in its language alone: Strapi would write it, and its language, into every row.
 */
export const clone = (strapi: Core.Strapi): WriteHandler<Copying> => ({
  name: 'ontology.clone',
  actions: ['clone'],
  concerns: isOfOntology,
  state: () => ({ sent: null }),
  phases: {
    async normalize(call, copying) {
      const uid = typeOf(call);
      const { params } = call;
      const { data, violations } = normalise(strapi, uid, params.data ?? {});
      throwIfInvalid(strapi, uid, violations);
      const source = await readState(strapi, uid, params.documentId ?? '', { populate: {} });
      if (!source) return;
      throwIfInvalid(strapi, uid, await takenUniqueValues(strapi, uid, null, { ...source, ...data }));
      const { locale, ...sent } = data;
      copying.sent = { data: sent, language: languageOf(strapi, uid, params.locale, locale) };
      call.params = { ...params, data: ofNames(sent, IN_EVERY_ROW) };
      everyLanguage(strapi, call);
    },

    async compute(call, { sent }) {
      if (!call.result || !sent) return;
      const { documentId } = call.result;
      const { data, language } = sent;
      const copy = await separate(strapi, call, documentId, language === RECORD_LOCALE ? data : {});
      if (language !== RECORD_LOCALE) await translate(strapi, typeOf(call), { documentId, locale: language }, data);
      call.result = { ...call.result, entries: [copy] };
    },
  },
});

/** Who copies has made every row of the copy; and who answers for it is known before it is written again, which asks for their rights. */
const IN_EVERY_ROW = ['createdBy', 'updatedBy', 'steward', 'coEditors'];

function languageOf(strapi: Core.Strapi, uid: ContentTypeUid, ...named: unknown[]): string {
  const given = named.find((locale) => typeof locale === 'string' && locale !== '*' && locale !== '');
  return isLocalised(strapi, uid) && typeof given === 'string' ? given : RECORD_LOCALE;
}

/** A copy made from the form of a translation: its texts are of that language. */
async function translate(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  { documentId, locale }: { documentId: string; locale: string },
  given: Data,
): Promise<void> {
  const attributes = Object.entries(attributesOf(strapi, uid));
  const texts = attributes.filter(([, attribute]) => isTranslated(attribute)).map(([name]) => name);
  await strapi
    .documents(uid as 'api::venue.venue')
    .update({ documentId, locale, data: ofNames(given, texts) } as never);
}

const ofNames = (values: Data, names: string[]): Data =>
  Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));

/** Takes away from the copy what belongs to the first and was not given anew: Strapi merges, so it cannot do it earlier. */
async function separate(strapi: Core.Strapi, call: DocumentWrite, documentId: string, given: Data) {
  const { params } = call;
  const uid = typeOf(call);
  const computed = ofType(strapi, uid, OWN_COMPUTED);
  if (Object.keys(computed).length > 0)
    await strapi.db.query(uid).updateMany({ where: { documentId }, data: computed });
  const own = { ...OWN, ...(uid === 'api::performance.performance' ? OWN_OF_A_PERFORMANCE : {}) };
  const data = { ...ofType(strapi, uid, own), ...given };
  const { fields, populate } = params;
  const copy = (await strapi
    .documents(uid as 'api::venue.venue')
    .update({ documentId, data, fields, populate } as never)) as unknown as Data & { documentId: string };
  await checkAndCompute(strapi, uid, copy, null);
  return copy;
}

/** Terms have a `replacedBy` too, and types that the cooperative adds may have none of these. */
const ofType = (strapi: Core.Strapi, uid: string, values: Data): Data => {
  const attributes = attributesOf(strapi, uid);
  return Object.fromEntries(Object.entries(values).filter(([name]) => attributes[name]));
};
