import type { Core } from '@strapi/strapi';

/** Whether letters leave: `config/mail.ts` gives a transport that goes nowhere where the operator names no server. */
export function isMailConfigured(strapi: Core.Strapi): boolean {
  const options = strapi.config.get<Record<string, unknown>>('plugin::email.providerOptions', {});
  return strapi.config.get('plugin::email.provider', 'sendmail') !== 'sendmail' && options.jsonTransport !== true;
}
