import type { Core } from '@strapi/strapi';
import { forgetAttempts, registerAttempts } from '../plugin-kit/server/attempts';
import { closeRoutes } from './close-routes';
import { checkInEqualTime } from './equal-time';
import { sendPlainLetters } from './letters';
import { limitRoutes, type Route } from './limit-attempts';
import { adminLimits } from './limits';
import { closeOutgoingRequests } from './outgoing-requests';
import { answerOnlyWhatIsPublished } from './published-only';
import { endSessionsOfClosedAccounts, endSessionsOfNewPasswords } from './sessions';

interface Routers {
  admin: { routes: Route[] };
}

/** Accounts of the API and of the admin: how often one may try, how long one is signed in. */
export function registerAccounts(strapi: Core.Strapi): void {
  registerAttempts(strapi);
  answerOnlyWhatIsPublished(strapi);
  closeRoutes(strapi);
  closeOutgoingRequests(strapi);
  checkInEqualTime(strapi);
  limitRoutes(strapi, (strapi.admin as unknown as { routes: Routers }).routes.admin.routes, adminLimits);
}

export function startAccounts(strapi: Core.Strapi): void {
  endSessionsOfNewPasswords(strapi);
  endSessionsOfClosedAccounts(strapi);
  sendPlainLetters(strapi);
  strapi.cron.add({
    'accounts.attempts': { task: () => forgetAttempts(strapi, Date.now()), options: { rule: '0 7 * * * *' } },
  });
}
