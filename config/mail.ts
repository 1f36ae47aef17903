import type { Core } from '@strapi/strapi';

/** Mail goes out where a server is configured: `ODUS_SMTP_URL`, as `smtps://user:password@host`. Elsewhere nothing is sent. */
const mail = ({ env }: Pick<Core.Config.Shared.ConfigParams, 'env'>): Core.Config.Plugin => {
  const url = env('ODUS_SMTP_URL', '');
  if (!url) return {};
  return {
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: { url },
        settings: { defaultFrom: env('ODUS_MAIL_FROM', 'OduS <odus@localhost>') },
      },
    },
  };
};

export default mail;
