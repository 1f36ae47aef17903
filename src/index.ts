import type { Core } from '@strapi/strapi';
import { registerAccounts, startAccounts } from './accounts';
import { guardAdminQueries } from './admin-queries/guard';
import { boot } from './boot';
import { startCheckpoints, stopCheckpoints } from './runtime/checkpoints';
import { watchDatabase } from './runtime/database-errors';
import { drainBeforeStopping } from './runtime/drain';
import { welcomeInFrench } from './boot/language';
import { registerDocumentRules } from './write-rules';
import { registerPermalinks } from './permalinks';
import { registerGuide } from './guide';
import { registerSite } from './plugin-kit/site/assets/register-site';
import { registerPrivacy } from './privacy';
import { registerUploads, startUploads } from './uploads';

const DRAIN_TIMEOUT_MS = 10_000;

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register([
      { name: 'i18n-text', type: 'json', inputSize: { default: 12, isResizable: true } },
      { name: 'text-list', type: 'json', inputSize: { default: 6, isResizable: true } },
    ]);
    watchDatabase(strapi);
    drainBeforeStopping(strapi, DRAIN_TIMEOUT_MS);
    registerAccounts(strapi);
    guardAdminQueries(strapi);
    registerUploads(strapi);
    registerDocumentRules(strapi);
    registerSite(strapi);
    registerGuide(strapi);
    registerPrivacy(strapi);
    registerPermalinks(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    startCheckpoints(strapi);
    startAccounts(strapi);
    await startUploads(strapi);
    welcomeInFrench(strapi);
    await boot(strapi);
  },
  destroy: () => stopCheckpoints(),
};
