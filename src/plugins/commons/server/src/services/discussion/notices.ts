import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import type { Notice, NoticeKind, NoticeInWords } from '../../domain/discussion/notice';
import { sentenceOf } from '../../domain/discussion/notice-sentence';
import { keyOf } from '../entry-names';
import { getService } from '../get-service';
import { isMailConfigured } from '../../../../../../plugin-kit/server/mail';
import type { Person } from '../people';
import { translateTo } from '../translate';

const NOTICE = 'plugin::commons.notice';
const PAGE_SIZE = 20;
const LATEST = 5;
/** How long what was read, or never was, is kept. */
const REMEMBERED_MS = milliseconds({ days: 180 });

export interface NoticeRow {
  id: number;
  recipientId: number;
  kind: NoticeKind;
  targetUid: string;
  targetDocumentId: string;
  authorId: number | null;
  parameters: Record<string, string> | null;
  at: string;
  readAt: string | null;
}

/** What administrators are notified of. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Tells each recipient as they want it, in the caller's transaction: what happened and its notice are kept together. */
  async notify({ kind, entry, recipients, authorId, parameters = {} }: Notice): Promise<void> {
    const recipientIds = [...new Set(recipients)].filter((id) => id !== authorId);
    if (recipientIds.length === 0) return;
    const preferences = await getService(strapi, 'notice-preferences').ofKind(kind, recipientIds);
    const withMail = isMailConfigured(strapi);
    const wanted = [...preferences].filter(([, { isListed, isMailed }]) => isListed || (isMailed && withMail));
    if (wanted.length === 0) return;
    await strapi.db.query(NOTICE).createMany({
      data: wanted.map(([recipientId, { isListed, isMailed }]) => ({
        recipientId,
        kind,
        targetUid: entry.uid,
        targetDocumentId: entry.documentId,
        authorId,
        parameters,
        at: String(Date.now()),
        isListed,
        mail: isMailed && withMail ? 'owed' : 'none',
      })),
    });
  },

  /** A page of what concerns an administrator, the latest first. */
  async page(recipientId: number, page: number, unreadOnly: boolean, language: string) {
    const listed = { recipientId, isListed: true };
    const where = unreadOnly ? { ...listed, readAt: null } : listed;
    const [rows, count, unread] = await Promise.all([
      strapi.db.query(NOTICE).findMany({
        where,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        limit: PAGE_SIZE,
        offset: (page - 1) * PAGE_SIZE,
      }) as Promise<NoticeRow[]>,
      strapi.db.query(NOTICE).count({ where }),
      strapi.db.query(NOTICE).count({ where: { ...listed, readAt: null } }),
    ]);
    const notices = await getService(strapi, 'notices').inWords(rows, language);
    return { notices, page, pageCount: Math.max(1, Math.ceil(count / PAGE_SIZE)), unread };
  },

  /** The last notices of some kinds, read or not. */
  async latest(recipientId: number, kinds: NoticeKind[], language: string): Promise<NoticeInWords[]> {
    const rows = (await strapi.db.query(NOTICE).findMany({
      where: { recipientId, isListed: true, kind: { $in: kinds } },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      limit: LATEST,
    })) as NoticeRow[];
    return this.inWords(rows, language);
  },

  /** How many notices of each kind somebody has not read. */
  async countUnread(recipientId: number): Promise<Map<string, number>> {
    const rows = (await strapi.db
      .connection('commons_notices')
      .where({ recipient_id: recipientId, is_listed: true, read_at: null })
      .groupBy('kind')
      .select('kind')
      .count({ count: '*' })) as { kind: string; count: number | string }[];
    return new Map(rows.map(({ kind, count }) => [kind, Number(count)]));
  },

  /** Notices as they are said to somebody. */
  async inWords(rows: NoticeRow[], language: string): Promise<NoticeInWords[]> {
    const references = rows.map(({ targetUid, targetDocumentId }) => ({
      uid: targetUid,
      documentId: targetDocumentId,
    }));
    const entries = await getService(strapi, 'entry-names').of(references);
    const authors = await getService(strapi, 'people').named(rows.map(({ authorId }) => authorId));
    return rows.map((row) => toWords(row, entries, authors, language));
  },

  /** Marks these as read, all of them when none is named. */
  async markRead(recipientId: number, ids: number[] | undefined): Promise<void> {
    const where = { recipientId, readAt: null, ...(ids ? { id: { $in: ids } } : {}) };
    await strapi.db.query(NOTICE).updateMany({ where, data: { readAt: String(Date.now()) } });
  },

  /** Forgets what was announced long ago. */
  async forget(now: number): Promise<void> {
    await strapi.db
      .connection('commons_notices')
      .where('at', '<', now - REMEMBERED_MS)
      .delete();
  },
});

function toWords(
  row: NoticeRow,
  entries: Map<string, string>,
  authors: Map<number, Person>,
  language: string,
): NoticeInWords {
  const { targetUid: uid, targetDocumentId: documentId } = row;
  const parameters = row.parameters ?? {};
  const entry = entries.get(keyOf({ uid, documentId })) ?? translateTo(language, 'notices.entryGone');
  const author = row.authorId
    ? (authors.get(row.authorId)?.name ?? translateTo(language, 'notices.authorGone'))
    : translateTo(language, 'notices.program');
  const { sentence, detail, path } = sentenceOf(row.kind, parameters);
  return {
    id: row.id,
    kind: row.kind,
    sentence: translateTo(language, `notices.${sentence}`, { ...parameters, entry, author }),
    detail,
    path: path ?? `/content-manager/collection-types/${uid}/${documentId}`,
    parameters,
    at: Number(row.at),
    isRead: row.readAt !== null,
  };
}
