import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import { isMailConfigured } from '../../../../../../plugin-kit/server/mail';
import type { NoticeInWords } from '../../domain/discussion/notice';
import { configurationOf } from '../../configuration';
import { getService } from '../get-service';
import type { NoticeRow } from './notices';
import { translateTo } from '../translate';

const TABLE = 'commons_notices';
/** Notices of one turn, so that a thousand of them do not wait for one another. */
const BATCH = 200;
/** A process that took notices and did not send them within this time is taken for dead. */
const CLAIM_MS = 600_000;
/** News older than this is no news. */
const WORTH_SENDING_MS = milliseconds({ days: 3 });

/** Sends the pending notices by e-mail: one letter to each recipient, whatever the number of notices. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Takes what no other process took, sends it, and marks it as sent; what could not be sent is tried again later. */
  async send(now: number): Promise<void> {
    if (!isMailConfigured(strapi)) return;
    const rows = await claim(strapi, now);
    for (const recipientId of new Set(rows.map((row) => row.recipientId))) {
      const own = rows.filter((row) => row.recipientId === recipientId);
      try {
        await sendTo(strapi, recipientId, own);
        await markSent(strapi, own);
      } catch (error) {
        strapi.log.warn(`commons: notices could not be mailed, they will be tried again. ${(error as Error).message}`);
      }
    }
  },
});

async function claim(strapi: Core.Strapi, now: number): Promise<NoticeRow[]> {
  const knex = strapi.db.connection;
  const free = (query: { where(condition: object): unknown }) =>
    query.where((either: { whereNull(column: string): { orWhere(...condition: unknown[]): unknown } }) =>
      either.whereNull('mail_claimed_at').orWhere('mail_claimed_at', '<', now - CLAIM_MS),
    );
  const owed = knex(TABLE)
    .select('id')
    .where('mail', 'owed')
    .where('at', '>', now - WORTH_SENDING_MS)
    .orderBy('id');
  free(owed);
  const ids = ((await owed.limit(BATCH)) as { id: number }[]).map(({ id }) => id);
  const taking = knex(TABLE).whereIn('id', ids).update({ mail_claimed_at: now }).returning('id');
  free(taking);
  const taken = ((await taking) as { id: number }[]).map(({ id }) => id);
  return (await strapi.db
    .query('plugin::commons.notice')
    .findMany({ where: { id: { $in: taken } }, orderBy: { id: 'asc' } })) as NoticeRow[];
}

async function markSent(strapi: Core.Strapi, rows: NoticeRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await strapi.db.connection(TABLE).whereIn('id', ids).update({ mail: 'sent' });
}

async function sendTo(strapi: Core.Strapi, recipientId: number, rows: NoticeRow[]): Promise<void> {
  const correspondent = await getService(strapi, 'people').correspondent(recipientId);
  if (!correspondent) return;
  const { email, language } = correspondent;
  const notices = await getService(strapi, 'notices').inWords(rows, language);
  await (strapi.plugin('email').service('email') as { send(mail: object): Promise<void> }).send({
    to: email,
    subject: subjectOf(notices, language),
    text: textOf(notices, language, configurationOf(strapi).publicUrl),
  });
}

const subjectOf = ([first, ...others]: NoticeInWords[], language: string): string =>
  others.length === 0
    ? (first?.sentence ?? '')
    : translateTo(language, 'notices.mail.subject', { count: String(others.length + 1) });

function textOf(notices: NoticeInWords[], language: string, publicUrl: string): string {
  const lines = notices.map(({ sentence, detail, path }) =>
    [sentence, detail, `${publicUrl}/admin${path}`].filter(Boolean).join('\n'),
  );
  const settings = `${publicUrl}/admin/plugins/commons/notices`;
  return [...lines, translateTo(language, 'notices.mail.settings', { address: settings })].join('\n\n');
}
