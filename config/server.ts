import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Each proxy adds the address that it saw at the end; what comes before is what the client says of itself.
  proxy: { koa: env.bool('BEHIND_PROXY', false), maxIpsCount: env.int('PROXY_COUNT', 1) },
  app: { keys: env.array('APP_KEYS', []) },
});

export default config;
