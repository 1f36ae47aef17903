import { setTimeout as nextMs } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';
import type { Row } from '../services/drafts';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import type { Next, Write } from './write';

/** A process whose clock is late waits no longer than this many milliseconds for the other's. */
const MOST_WAITS = 200;

/** Requests whose precondition was read: it is about what they write first. */
const read = new WeakSet<object>();

/** The `updatedAt` that whoever writes began with, in `If-Match`; null when they do not say. */
export function takePrecondition(strapi: Core.Strapi, { params }: Write): Date | null {
  const request = strapi.requestContext.get();
  const given = request?.get('If-Match');
  if (!request || !given || given === '*' || read.has(request)) return null;
  if ((request.params as { id?: string }).id !== params.documentId) return null;
  read.add(request);
  const date = new Date(given.replace(/^"|"$/g, ''));
  if (Number.isNaN(date.getTime())) throw new errors.ValidationError(translate(strapi, 'concurrency.ifMatch'));
  return date;
}

interface Checked {
  write: Write;
  documentId: string;
  rows: Row[];
  precondition: Date;
  next: Next;
}

/**
 * The write, which refuses to write over what somebody else wrote meanwhile.
 * @throws a 409 with both texts to an administrator, a 412 to a program (RFC 9110, 13.1.1). The text of whoever writes second is what
 * their write would make of the entry as it is now: it is made, and undone with the transaction.
 */
export async function refusingWhenStale(strapi: Core.Strapi, checked: Checked): Promise<Next> {
  const { write, documentId, rows, precondition, next } = checked;
  const [drafts, conflicts] = [getService(strapi, 'drafts'), getService(strapi, 'conflicts')];
  const { uid } = write;
  const locale = await drafts.localeOf(uid, [write.params.locale].flat()[0]);
  if (isFresh(rows, locale, precondition)) {
    await untilLater(rows, locale);
    return next;
  }
  if (getService(strapi, 'authorship').current().origin !== 'admin')
    throw createError(412, translate(strapi, 'concurrency.changed'), { name: 'PreconditionFailedError' });
  return async () => {
    const snapshots = getService(strapi, 'snapshots');
    const theirs = (await snapshots.read(uid, documentId, locale)) ?? {};
    write.params.data = await conflicts.withoutGoneParts(uid, documentId, locale, write.params.data ?? {});
    const written = await next();
    const mine = (await snapshots.read(uid, documentId, locale)) ?? {};
    await conflicts.refuse({ entry: { uid, documentId, locale }, rows, baseAt: precondition, theirs, mine });
    return written;
  };
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
  for (let waits = 0; draft && waits < MOST_WAITS && Date.now() <= draft.updatedAt.getTime(); waits += 1)
    await nextMs(1);
}

const rowsOf = (rows: Row[], locale: string | null): [Row | undefined, Row | undefined] => {
  const inLanguage = rows.filter((row) => locale === null || row.locale === locale);
  return [
    inLanguage.find(({ publishedAt }) => publishedAt === null) ?? inLanguage[0],
    inLanguage.find(({ publishedAt }) => publishedAt !== null),
  ];
};
