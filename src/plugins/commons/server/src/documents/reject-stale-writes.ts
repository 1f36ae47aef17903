import { setTimeout as nextMs } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';
import { onDocumentWrite, type DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { sharedType } from '../configuration';
import type { Row } from '../services/drafts';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import { draftAfter, draftBefore, localeOfWrite } from './draft-snapshots';

/** A process whose clock is late waits no longer than this many milliseconds for the other's. */
const MAX_WAITS = 200;

/** Requests whose precondition was read: it is about what they write first. */
const checkedRequests = new WeakSet<object>();

/** An administrator who writes over what somebody else wrote meanwhile; null when nobody does. */
interface Concurrency {
  stale: { rows: Row[]; precondition: Date } | null;
}

/**
 * Nothing is written over what somebody else wrote meanwhile. The text of whoever writes second is what their write would make of the
 * entry as it is now: it is made, and undone with the transaction.
 * @throws a 409 with both texts to an administrator, a 412 to a program (RFC 9110, 13.1.1).
 */
export function rejectStaleWrites(strapi: Core.Strapi): void {
  onDocumentWrite<Concurrency>(strapi, {
    name: 'commons.concurrency',
    actions: ['update', 'discardDraft', 'publish', 'unpublish', 'delete'],
    concerns: (uid) => sharedType(strapi, uid) !== undefined,
    state: () => ({ stale: null }),
    phases: {
      async lock(write, concurrency) {
        if (write.isNested) return;
        const { uid, params, trx } = write;
        const precondition = takePrecondition(strapi, write);
        const isAdministrator = getService(strapi, 'authorship').current().origin === 'admin';
        if (!params.documentId || (precondition === null && !isAdministrator)) return;
        const rows = await getService(strapi, 'drafts').hold(uid, params.documentId, trx);
        if (precondition === null) return;
        const locale = await localeOfWrite(strapi, write);
        if (isFresh(rows, locale, precondition)) return untilLater(rows, locale);
        if (!isAdministrator)
          throw createError(412, translate(strapi, 'concurrency.changed'), { name: 'PreconditionFailedError' });
        concurrency.stale = { rows, precondition };
      },

      async remember(write, { stale }) {
        const { uid, params } = write;
        if (!stale || !params.documentId) return;
        await draftBefore(strapi, write);
        const locale = await localeOfWrite(strapi, write);
        const data = await getService(strapi, 'conflicts').withoutGoneParts(
          uid,
          params.documentId,
          locale,
          params.data ?? {},
        );
        write.params = { ...params, data };
      },

      async verify(write, { stale }) {
        const { uid, params } = write;
        if (!stale || !params.documentId) return;
        const entry = { uid, documentId: params.documentId, locale: await localeOfWrite(strapi, write) };
        const { rows, precondition: baseAt } = stale;
        const [theirs, mine] = [await draftBefore(strapi, write), await draftAfter(strapi, write)];
        await getService(strapi, 'conflicts').reject({ entry, rows, baseAt, theirs, mine });
      },
    },
  });
}

/** The `updatedAt` that whoever writes began with, in `If-Match`; null when they do not say. */
function takePrecondition(strapi: Core.Strapi, { params }: DocumentWrite): Date | null {
  const request = strapi.requestContext.get();
  const given = request?.get('If-Match');
  if (!request || !given || given === '*' || checkedRequests.has(request)) return null;
  if ((request.params as { id?: string }).id !== params.documentId) return null;
  checkedRequests.add(request);
  const date = new Date(given.replace(/^"|"$/g, ''));
  if (Number.isNaN(date.getTime())) throw new errors.ValidationError(translate(strapi, 'concurrency.ifMatch'));
  return date;
}

/** A draft that did not change since; what a reader was published is as good when its draft says nothing newer. */
export function isFresh(rows: Row[], locale: string | null, precondition: Date): boolean {
  const [draft, published] = rowsOf(rows, locale);
  const given = precondition.getTime();
  if (!draft || draft.updatedAt.getTime() === given) return true;
  return published?.updatedAt.getTime() === given && draft.updatedAt.getTime() <= given;
}

/** Two writes in one millisecond would carry the same date: the second waits for the next. */
async function untilLater(rows: Row[], locale: string | null): Promise<void> {
  const [draft] = rowsOf(rows, locale);
  for (let waits = 0; draft && waits < MAX_WAITS && Date.now() <= draft.updatedAt.getTime(); waits += 1)
    await nextMs(1);
}

const rowsOf = (rows: Row[], locale: string | null): [Row | undefined, Row | undefined] => {
  const inLanguage = rows.filter((row) => locale === null || row.locale === locale);
  return [
    inLanguage.find(({ publishedAt }) => publishedAt === null) ?? inLanguage[0],
    inLanguage.find(({ publishedAt }) => publishedAt !== null),
  ];
};
