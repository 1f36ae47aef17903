import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';
import { sharedType } from '../../configuration';
import { textOf } from '../../domain/dates/text-of';
import { isSameMoment, moved, momentOf, type Moment } from '../../domain/dates/moved';
import { forbidden } from '../errors';
import { languageOf, translate } from '../translate';
import type { Reader } from './reader';
import { configured } from './rows';

export interface Move {
  from: Moment;
  to: Moment;
  /** Whether the public is to know now; else the move waits in the draft. */
  publish: boolean;
}

/** Changes the date of an entry as its form would, with the rights of who asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async move(documentId: string, { from, to, publish }: Move, { rights }: Reader): Promise<void> {
    const { dates } = configured(strapi);
    const documents = strapi.documents(dates.uid as 'api::performance.performance');
    const draft = (await documents.findOne({ documentId, populate: '*' })) as Record<string, unknown> | null;
    if (!draft) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
    if (!rights.may('update', draft)) throw forbidden(strapi, 'entry.notYours');
    if (publish && !rights.may('publish', draft)) throw forbidden(strapi, 'dates.notYours.publish');
    if (!isSameMoment(momentOf(dates, draft), from))
      throw createError(
        409,
        translate(strapi, 'dates.moved.meanwhile', {
          title: textOf(draft[nameOf(strapi, dates.uid)], languageOf(strapi)),
        }),
      );
    const data = moved(dates, draft, to);
    const allowed = await rights.updatable(draft, data);
    if (Object.keys(data).some((name) => !(name in allowed))) throw forbidden(strapi, 'entry.notYours');
    await strapi.db.transaction(async () => {
      await documents.update({ documentId, data: data as never });
      if (publish) await documents.publish({ documentId });
    });
  },
});

const nameOf = (strapi: Core.Strapi, uid: string): string => sharedType(strapi, uid)?.name ?? 'documentId';
