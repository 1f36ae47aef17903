// Writes .env with fresh secrets, once; an existing file is never touched. The repository ships no secret.
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';

const secret = (bytes = 32) => randomBytes(bytes).toString('base64url');

const { PORT = '1337' } = process.env;

if (!existsSync('.env')) {
  const settings = {
    HOST: '127.0.0.1',
    PORT,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: '.tmp/data.db',
    APP_KEYS: [secret(), secret()].join(','),
    ADMIN_JWT_SECRET: secret(),
    JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(16),
    TRANSFER_TOKEN_SALT: secret(16),
    ENCRYPTION_KEY: secret(),
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
    ODUS_URI_BASE: `http://localhost:${PORT}`,
    ODUS_UID_DOMAIN: 'odus.example',
    ODUS_TERRITORY: 'grand-brianconnais',
    ODUS_TIME_ZONE: 'Europe/Paris',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync('.env', lines.join(''), { mode: 0o600, flag: 'wx' });
}
