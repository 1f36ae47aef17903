import type { Core } from '@strapi/strapi';
import type { Invitation, Invited } from './accounts';
import { translateTo } from './translate';

/** Strapi's own default provider needs a mail server on the machine itself: an operator who wants mail configures another. */
export const isMailConfigured = (strapi: Core.Strapi): boolean =>
  strapi.config.get('plugin::email.provider', 'sendmail') !== 'sendmail';

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
export const sendRefusal = (
  strapi: Core.Strapi,
  { email, firstname, language }: Invited,
  reason: string,
): Promise<void> => send(strapi, email, language, 'mail.refusal', { firstname, reason });

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
