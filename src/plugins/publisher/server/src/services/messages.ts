import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import { commonsService } from '../commons/commons-services';
import type { SharedEntry } from '../configuration';
import type { Locale } from '../domain/language';
import type { ReaderMessage } from '../domain/tell-form';
import { getService } from './get-service';

const MESSAGE = 'plugin::publisher.message';
/** How long a message is kept, as the register of personal data says. */
const REMEMBERED_MS = milliseconds({ days: 365 });

interface Row {
  documentId: string;
  entryUid: string | null;
  entryDocumentId: string | null;
  addressee: string | null;
  state: 'waiting' | 'done';
  answer: string | null;
}

/** A message as its panel in the admin shows it. */
export interface MessageView {
  state: Row['state'];
  answer: string | null;
  /** Where the entry is in the admin. */
  entryPath: string | null;
  /** Name of the organisation that is written to; null for who looks after the commons. */
  addressee: string | null;
  /** Whether who wrote is told the answer. */
  isAwaited: boolean;
}

interface Received {
  message: ReaderMessage;
  entry: SharedEntry | null;
  language: Locale;
}

interface Checker {
  can: { read(entity?: object): boolean };
}

/** What the public tells, and who answers it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Keeps a message for who answers for what it is about, and notifies them. */
  async receive({ message: { email, ...message }, entry, language }: Received): Promise<void> {
    const { addressee, recipients } = await addresseeOf(strapi, message, entry);
    await strapi.db.transaction(async () => {
      const { documentId } = await strapi.documents(MESSAGE).create({
        data: {
          ...message,
          ...(entry ? { about: entry.title, entryUid: entry.uid, entryDocumentId: entry.documentId } : {}),
          ...(addressee ? { addressee } : {}),
          ...{ language, state: 'waiting' },
        },
      });
      if (email) await getService(strapi, 'reply-addresses').keep(documentId, { email, language }, Date.now());
      await commonsService(strapi, 'notices')?.notify({
        kind: 'message',
        entry: entry ?? { uid: MESSAGE, documentId },
        recipients,
        authorId: null,
        parameters: {
          path: `/content-manager/collection-types/${MESSAGE}/${documentId}`,
          state: entry ? 'entry' : message.kind,
        },
      });
    });
  },

  /** A message that somebody may read; null when there is none for them. */
  async find(documentId: string, userAbility: unknown): Promise<Row | null> {
    const row = (await strapi.db.query(MESSAGE).findOne({ where: { documentId } })) as Row | null;
    const rights = (
      strapi.plugin('content-manager').service('permission-checker') as { create(of: object): Checker }
    ).create({ userAbility, model: MESSAGE });
    return row && rights.can.read(row) ? row : null;
  },

  async view({ documentId, state, answer, entryUid, entryDocumentId, addressee }: Row): Promise<MessageView> {
    const [organisation] = addressee ? ((await commonsService(strapi, 'stewards')?.named([addressee])) ?? []) : [];
    return {
      state,
      answer,
      entryPath: entryUid ? `/content-manager/collection-types/${entryUid}/${entryDocumentId}` : null,
      addressee: organisation?.name ?? null,
      isAwaited: await getService(strapi, 'reply-addresses').isKept(documentId),
    };
  },

  /** Answers once: whoever comes second is told no. The letter leaves when the answer is kept. */
  async answer(documentId: string, answer: string): Promise<boolean> {
    const { count } = await strapi.db
      .query(MESSAGE)
      .updateMany({ where: { documentId, answer: null }, data: { answer, state: 'done' } });
    if (count === 0) return false;
    await getService(strapi, 'reply-addresses').sendAnswers(Date.now());
    return true;
  },

  /** There is nothing to answer. */
  async close(documentId: string): Promise<void> {
    await strapi.db.transaction(async () => {
      await strapi.db.query(MESSAGE).updateMany({ where: { documentId }, data: { state: 'done' } });
      await getService(strapi, 'reply-addresses').remove(documentId);
    });
  },

  async forget(now: number): Promise<void> {
    await getService(strapi, 'reply-addresses').forget(now);
    const old = new Date(now - REMEMBERED_MS).toISOString();
    await strapi.db.query(MESSAGE).deleteMany({ where: { createdAt: { $lt: old } } });
  },
});

/** The organisation that answers for an entry, or that is named; who looks after the commons when nobody of it would read the message. */
async function addresseeOf(
  strapi: Core.Strapi,
  { organisation }: Pick<ReaderMessage, 'organisation'>,
  entry: SharedEntry | null,
): Promise<{ addressee: string | null; recipients: number[] }> {
  const stewards = commonsService(strapi, 'stewards');
  const [answering] = (entry && (await stewards?.of(entry.uid, entry.documentId))) ?? [];
  const addressee = answering ?? (organisation && (await stewards?.withName(organisation))) ?? null;
  const recipients = addressee ? await stewards?.membersOf([addressee]) : [];
  if (addressee && recipients?.length) return { addressee, recipients };
  return { addressee: null, recipients: (await commonsService(strapi, 'entry-roles')?.moderators()) ?? [] };
}
