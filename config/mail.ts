import type { Core } from '@strapi/strapi';

/**
 * Mail goes out where a server is configured: `ODUS_SMTP_URL`, as `smtps://user:password@host`. Elsewhere nothing is sent: Strapi's own default would
 * look for the mail exchanger of each address and write to it.
 */
const mail = ({ env }: Pick<Core.Config.Shared.ConfigParams, 'env'>): Core.Config.Plugin => {
  const url = env('ODUS_SMTP_URL', '');
  return {
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: url ? { url } : { jsonTransport: true },
        settings: { defaultFrom: env('ODUS_MAIL_FROM', 'OduS <odus@localhost>') },
      },
    },
  };
};

export default mail;
