import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import { textOf } from '../../domain/dates/text-of';
import type { FirstStep } from '../../domain/home/first-step';
import type { Caller } from '../../permissions/caller';
import { rightsOn } from '../../permissions/type-rights';
import { getService } from '../get-service';
import { languageOf } from '../translate';

/** What whoever just joined does first, and which of it is done. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** None for who may not do all of it, a reader, nor for who looks after the commons. */
  async of({ id, ability }: Caller) {
    const { firstSteps } = configurationOf(strapi);
    if (getService(strapi, 'entry-roles').isModerator(id)) return [];
    if (!firstSteps.every(({ uid }) => rightsOn(strapi, ability, uid).may('update'))) return [];
    const organisations = await getService(strapi, 'stewards').organisationsOf(id);
    return Promise.all(
      firstSteps.map(async (step) => {
        const [draft, done] = await Promise.all([
          own(strapi, step, id, organisations, false),
          own(strapi, step, id, organisations, step.isPublished),
        ]);
        return {
          code: step.code,
          label: textOf(step.label, languageOf(strapi)),
          isDone: done !== null,
          path: draft ? `/content-manager/collection-types/${step.uid}/${draft}` : step.start,
        };
      }),
    );
  },
});

/** An entry of the type of a step that is theirs: they made it, or write in the name of who answers for it. */
async function own(
  strapi: Core.Strapi,
  { uid }: FirstStep,
  administratorId: number,
  organisations: string[],
  isPublished: boolean,
): Promise<string | null> {
  const { organisationType } = configurationOf(strapi);
  const theirs =
    uid === organisationType
      ? [{ documentId: { $in: organisations } }]
      : [{ createdBy: { id: administratorId } }, ...getService(strapi, 'stewards').filterOf(uid, organisations)];
  const hasDrafts = strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true;
  const row = (await strapi.db.query(uid).findOne({
    where: { $or: theirs, ...(isPublished && hasDrafts ? { publishedAt: { $notNull: true } } : {}) },
    select: ['documentId'],
    orderBy: { id: 'desc' },
  })) as { documentId: string } | null;
  return row?.documentId ?? null;
}
