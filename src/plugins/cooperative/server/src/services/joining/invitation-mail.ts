import type { Core } from '@strapi/strapi';
import { isMailConfigured } from '../../../../../../plugin-kit/server/mail';
import { configurationOf } from '../../configuration';
import type { Invitation, Invited } from '../members/accounts';
import { translateTo } from '../translate';

/** Tells somebody that they are in, with the link of their account when it is new. What cannot be sent is copied by hand. */
export async function sendInvitation(
  strapi: Core.Strapi,
  { email, firstname, language }: Invited,
  { link }: Invitation,
): Promise<void> {
  const code = link ? 'mail.invitation' : 'mail.welcome';
  await send(strapi, email, language, code, { firstname, link: link ?? '' });
}

/** Tells somebody that their request was refused, and why. */
export const sendDecline = (
  strapi: Core.Strapi,
  { email, firstname, language }: Invited,
  reason: string,
): Promise<void> => send(strapi, email, language, 'mail.refusal', { firstname, reason });

interface Correspondent {
  email: string;
  firstname: string | null;
  preferedLanguage: string | null;
}

/** Asks whoever reads this address whether it is theirs. */
export const sendAddressCode = (
  strapi: Core.Strapi,
  { email, firstname, preferedLanguage }: Correspondent,
  code: string,
): Promise<void> => {
  const link = `${configurationOf(strapi).publicUrl}/address?code=${code}`;
  return send(strapi, email, preferedLanguage ?? 'fr', 'mail.address', { firstname: firstname ?? '', link });
};

/** Tells somebody that rights are offered to them, which they accept once they are signed in. */
export async function sendOffer(strapi: Core.Strapi, accountId: number): Promise<void> {
  const account = (await strapi.db.query('admin::user').findOne({ where: { id: accountId } })) as Correspondent | null;
  if (!account) return;
  const { email, firstname, preferedLanguage } = account;
  const link = `${configurationOf(strapi).publicUrl}/admin/plugins/cooperative`;
  await send(strapi, email, preferedLanguage ?? 'fr', 'mail.offer', { firstname: firstname ?? '', link });
}

async function send(
  strapi: Core.Strapi,
  to: string,
  language: string,
  code: string,
  parameters: Record<string, string>,
): Promise<void> {
  if (!isMailConfigured(strapi)) return;
  try {
    await (strapi.plugin('email').service('email') as { send(mail: object): Promise<void> }).send({
      to,
      subject: translateTo(language, `${code}.subject`),
      text: translateTo(language, `${code}.text`, parameters),
    });
  } catch (error) {
    strapi.log.warn(`cooperative: a letter could not be sent. ${(error as Error).message}`);
  }
}
