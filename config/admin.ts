import type { Core } from '@strapi/strapi';
import { sessions, signing } from './accounts';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', ''), options: signing, sessions },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  preview: { enabled: false, config: { allowedOrigins: [], handler: () => Promise.resolve(undefined) } },
  flags: { nps: false, promoteEE: false },
});

export default config;
