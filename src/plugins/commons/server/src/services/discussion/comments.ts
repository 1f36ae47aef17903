import type { Core } from '@strapi/strapi';
import { mentionedIn, partsOf, type TextPart } from '../../domain/discussion/comment';
import { getService } from '../get-service';
import type { Person } from '../people';

const COMMENT = 'plugin::commons.comment';
const MAX_SHOWN = 200;
const DETAIL_LENGTH = 200;

interface Entry {
  uid: string;
  documentId: string;
}

interface Row {
  id: number;
  targetUid: string;
  targetDocumentId: string;
  authorId: number;
  text: string;
  at: string;
  editedAt: string | null;
  removedAt: string | null;
}

/** What members say to each other about an entry. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The discussion of an entry, the oldest first. A comment that was removed keeps its place without its text. */
  async of({ uid, documentId }: Entry, readerId: number) {
    const rows = (await strapi.db.query(COMMENT).findMany({
      where: { targetUid: uid, targetDocumentId: documentId },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      limit: MAX_SHOWN,
    })) as Row[];
    const people = rows.flatMap(({ authorId, text }) => [authorId, ...mentionedIn(text)]);
    const names = await getService(strapi, 'people').named(people);
    return rows.reverse().map((row) => toComment(row, names, readerId));
  },

  /** Says something of an entry; those whom it concerns are notified, each once. */
  async post(entry: Entry, authorId: number, text: string): Promise<void> {
    await strapi.db.transaction(async () => {
      const { uid, documentId } = entry;
      const others = await participants(strapi, entry);
      await strapi.db
        .query(COMMENT)
        .create({ data: { targetUid: uid, targetDocumentId: documentId, authorId, text, at: String(Date.now()) } });
      const mentioned = await notifyMentioned(strapi, entry, authorId, text, []);
      await getService(strapi, 'notices').notify({
        kind: 'comment',
        entry,
        recipients: others.filter((id) => !mentioned.includes(id)),
        authorId,
        parameters: { detail: await detailOf(strapi, text) },
      });
    });
  },

  /** Changes one's own comment; people who are mentioned for the first time are notified. False when it is not one's own. */
  async change(id: number, authorId: number, text: string): Promise<boolean> {
    return strapi.db.transaction(async () => {
      const row = (await strapi.db.query(COMMENT).findOne({ where: { id, authorId, removedAt: null } })) as Row | null;
      if (!row) return false;
      await strapi.db.query(COMMENT).update({ where: { id }, data: { text, editedAt: String(Date.now()) } });
      const entry = { uid: row.targetUid, documentId: row.targetDocumentId };
      await notifyMentioned(strapi, entry, authorId, text, mentionedIn(row.text));
      return true;
    });
  },

  /** Removes one's own comment, or anybody's for who looks after the commons. False when there is none to remove. */
  async remove(id: number, authorId: number, mayRemoveAny: boolean): Promise<boolean> {
    const where = { id, removedAt: null, ...(mayRemoveAny ? {} : { authorId }) };
    if ((await strapi.db.query(COMMENT).count({ where })) === 0) return false;
    await strapi.db.query(COMMENT).update({ where: { id }, data: { text: '-', removedAt: String(Date.now()) } });
    return true;
  },

  async find(id: number): Promise<Entry | null> {
    const row = (await strapi.db.query(COMMENT).findOne({ where: { id } })) as Row | null;
    return row && { uid: row.targetUid, documentId: row.targetDocumentId };
  },
});

/** Those who answer for an entry, and those who spoke of it before. */
async function participants(strapi: Core.Strapi, { uid, documentId }: Entry): Promise<number[]> {
  const stewards = getService(strapi, 'stewards');
  const answering = await stewards.membersOf(await stewards.of(uid, documentId));
  const rows = (await strapi.db
    .query(COMMENT)
    .findMany({ where: { targetUid: uid, targetDocumentId: documentId }, select: ['authorId'] })) as Row[];
  return [...new Set([...answering, ...rows.map(({ authorId }) => authorId)])];
}

async function notifyMentioned(
  strapi: Core.Strapi,
  entry: Entry,
  authorId: number,
  text: string,
  alreadyNotified: number[],
): Promise<number[]> {
  const mentioned = mentionedIn(text).filter((id) => !alreadyNotified.includes(id));
  const known = await getService(strapi, 'people').named(mentioned);
  const recipients = [...known.keys()];
  await getService(strapi, 'notices').notify({
    kind: 'mention',
    entry,
    recipients,
    authorId,
    parameters: { detail: await detailOf(strapi, text) },
  });
  return recipients;
}

/** The beginning of a comment, with names. */
async function detailOf(strapi: Core.Strapi, text: string): Promise<string> {
  const names = await getService(strapi, 'people').named(mentionedIn(text));
  const said = partsOf(text).map((part) => ('text' in part ? part.text : `@${names.get(part.mention)?.name ?? '…'}`));
  const whole = said.join('');
  return whole.length > DETAIL_LENGTH ? `${whole.slice(0, DETAIL_LENGTH - 1)}…` : whole;
}

export interface Comment {
  id: number;
  author: string;
  isOwn: boolean;
  parts: (TextPart & { name?: string })[];
  /** Instants in milliseconds. */
  at: number;
  editedAt: number | null;
  isRemoved: boolean;
}

function toComment(row: Row, names: Map<number, Person>, readerId: number): Comment {
  const isRemoved = row.removedAt !== null;
  const parts = partsOf(row.text).map((part) =>
    'mention' in part ? { ...part, name: names.get(part.mention)?.name ?? '…' } : part,
  );
  return {
    id: row.id,
    author: names.get(row.authorId)?.name ?? '…',
    isOwn: row.authorId === readerId,
    parts: isRemoved ? [] : parts,
    at: Number(row.at),
    editedAt: row.editedAt === null ? null : Number(row.editedAt),
    isRemoved,
  };
}
