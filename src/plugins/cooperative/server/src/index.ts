import type { Core } from '@strapi/strapi';
import { forgetAttempts, registerAttempts } from '../../../../plugin-kit/server/attempts';
import { registerTables } from '../../../../plugin-kit/server/tables';
import { registerAddressPage } from './address-page/register-address-page';
import { confirmAnsweredLetters } from './addresses/confirm-answered-letters';
import { guardAddresses } from './addresses/guard-addresses';
import { defaults, validate } from './configuration';
import controllers from './controllers';
import { guardCreations } from './documents/guard-creations';
import { guardStewards } from './documents/guard-stewards';
import { guardWithdrawals } from './documents/guard-withdrawals';
import { keepWriters } from './documents/keep-writers';
import { addEntryPanels } from './entry-panels';
import { registerIdeasPage } from './ideas-page/register-ideas-page';
import { registerJoinPage } from './joining/register-join-page';
import { registerConditions } from './permissions/register-conditions';
import { registerPermissions } from './permissions/register-permissions';
import routes from './routes';
import services from './services';
import { getService } from './services/get-service';
import { forgetRemovedAccounts } from './services/members/forget-removed-accounts';
import { followMergedOrganisations } from './services/members/merged-organisations';
import { protectTables, tables } from './tables';

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    registerTables(strapi, 'plugin::cooperative.', tables);
    registerAttempts(strapi);
    keepWriters(strapi);
    guardCreations(strapi);
    guardStewards(strapi);
    guardWithdrawals(strapi);
    guardAddresses(strapi);
    registerJoinPage(strapi);
    registerAddressPage(strapi);
    registerIdeasPage(strapi);
    addEntryPanels(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await protectTables(strapi);
    await registerPermissions(strapi);
    await registerConditions(strapi);
    forgetRemovedAccounts(strapi);
    confirmAnsweredLetters(strapi);
    followMergedOrganisations(strapi);
    await getService(strapi, 'colleges').seed();
    strapi.cron.add({
      'cooperative.joining': { task: () => forgetJoining(strapi), options: { rule: '0 43 4 * * *' } },
      'cooperative.mandates': {
        task: () => getService(strapi, 'mandates').withdrawExpiredRoles(),
        options: { rule: '0 7 * * * *' },
      },
    });
    const count = () => getService(strapi, 'closing').closeDue();
    strapi.cron.add({ 'cooperative.closing': { task: count, options: { rule: '15 * * * * *' } } });
  },

  controllers,
  routes,
  services,
};

/** What is kept of those who asked to join is of no use after a time. */
async function forgetJoining(strapi: Core.Strapi): Promise<void> {
  await forgetAttempts(strapi, Date.now());
  await getService(strapi, 'join-requests').forget(Date.now());
  await getService(strapi, 'addresses').forget(Date.now());
}
