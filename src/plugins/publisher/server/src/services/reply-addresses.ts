import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import { isMailConfigured } from '../../../../../plugin-kit/server/mail';
import { configurationOf } from '../configuration';
import { commonsService } from '../commons/commons-services';
import { REPLY_ADDRESSES } from '../tables';
import { getService } from './get-service';
import { translateTo, type Message } from './translate';

/** How long an address waits for an answer, as the form and the register of personal data say. */
export const KEPT_DAYS = 60;
/** A process that took an answer and did not send it within this time is taken for dead. */
const CLAIM_MS = milliseconds({ minutes: 10 });
const BATCH = 50;

interface Row {
  id: number;
  message: string;
  email: string;
  language: string;
}

/** Addresses of those who wrote from the site and want to be answered. An address is removed once the answer is sent, or after some weeks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** In the caller's transaction. */
  async keep(message: string, { email, language }: { email: string; language: string }, now: number): Promise<void> {
    const keptUntil = now + milliseconds({ days: KEPT_DAYS });
    await strapi.db.query('plugin::publisher.reply-address').create({ data: { message, email, language, keptUntil } });
  },

  async isKept(message: string): Promise<boolean> {
    return (await strapi.db.query('plugin::publisher.reply-address').count({ where: { message } })) > 0;
  },

  /** In the caller's transaction. */
  async remove(message: string): Promise<void> {
    await strapi.db.query('plugin::publisher.reply-address').deleteMany({ where: { message } });
  },

  async forget(now: number): Promise<void> {
    await strapi.db.connection(REPLY_ADDRESSES).where('kept_until', '<=', now).delete();
  },

  /** Sends the answers that no other process took. What could not be sent is tried again while the address is kept. */
  async sendAnswers(now: number): Promise<void> {
    if (!isMailConfigured(strapi)) return;
    for (const row of await claim(strapi, now)) {
      try {
        await send(strapi, row);
        await strapi.db.connection(REPLY_ADDRESSES).where({ id: row.id }).delete();
      } catch (error) {
        strapi.log.warn(
          `publisher: an answer could not be mailed, it will be tried again. ${(error as Error).message}`,
        );
      }
    }
  },
});

async function claim(strapi: Core.Strapi, now: number): Promise<Row[]> {
  const knex = strapi.db.connection;
  const answered = knex('publisher_messages').select('document_id').whereNotNull('answer');
  const rows = (await knex(REPLY_ADDRESSES)
    .whereIn('message', answered)
    .where((free) => {
      void free.whereNull('claimed_at').orWhere('claimed_at', '<', now - CLAIM_MS);
    })
    .orderBy('id')
    .limit(BATCH)
    .select('id', 'claimed_at')) as { id: number; claimed_at: number | string | null }[];
  const taken: Row[] = [];
  for (const { id, claimed_at: claimedAt } of rows)
    taken.push(
      ...((await knex(REPLY_ADDRESSES)
        .where({ id, claimed_at: claimedAt })
        .update({ claimed_at: now })
        .returning(['id', 'message', 'email', 'language'])) as Row[]),
    );
  return taken;
}

/** Nothing that the sender typed is in the letter: whoever types another's address makes nobody read their words. */
async function send(strapi: Core.Strapi, { message, email, language }: Row): Promise<void> {
  const found = (await strapi.db.query('plugin::publisher.message').findOne({
    where: { documentId: message },
    select: ['answer', 'addressee'],
  })) as { answer: string; addressee: string | null } | null;
  if (!found) return;
  const { publicUrl, siteName } = configurationOf(strapi);
  const { name } = await getService(strapi, 'site-content').site('fr');
  const [organisation] = (await commonsService(strapi, 'stewards')?.named([found.addressee ?? ''])) ?? [];
  const parameters = {
    answer: found.answer,
    from: organisation?.name ?? name ?? siteName,
    site: `${publicUrl}/${language}`,
  };
  await (strapi.plugin('email').service('email') as { send(mail: object): Promise<void> }).send({
    to: email,
    subject: translateTo(language, 'tell.letter.subject' satisfies Message, { site: name ?? siteName }),
    text: translateTo(language, 'tell.letter.text' satisfies Message, parameters),
  });
}
