import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { tryWithLock } from '../../../../../../plugin-kit/server/locks';
import { configurationOf } from '../../configuration';
import { getService } from '../get-service';
import { DUPLICATES_LOCK } from './scanning';

/** When nobody enters anything. */
const AT_NIGHT = '0 40 3 * * *';
const EVERY_TEN_MINUTES = '30 */10 * * * *';

/**
 * Every night everything is compared with everything. What was written beside the Document Service, by a bulk load, is taken up every ten
 * minutes. On several processes one of them does it.
 */
export function startComparing(strapi: Core.Strapi): void {
  const { timeZone: tz } = configurationOf(strapi);
  const logFailure = (error: Error) => strapi.log.error(`commons: duplicates are not looked for. ${error.stack}`);
  const scan = () =>
    tryWithLock(strapi, DUPLICATES_LOCK, () => getService(strapi, 'scanning').scan()).catch(logFailure);
  const catchUp = () =>
    tryWithLock(strapi, DUPLICATES_LOCK, async () => {
      if ((await getService(strapi, 'duplicate-features').catchUp(() => yieldToEventLoop())) > 0)
        getService(strapi, 'comparing').wake();
    }).catch(logFailure);
  strapi.cron.add({
    'commons.duplicates': { task: scan, options: { rule: AT_NIGHT, tz } },
    'commons.duplicate-features': { task: catchUp, options: { rule: EVERY_TEN_MINUTES } },
  });
  // What a crash left uncompared is compared now.
  getService(strapi, 'comparing').wake();
}
