import accountRoles from './members/account-roles';
import accounts from './members/accounts';
import addresses from './members/addresses';
import authority from './members/authority';
import agora from './agora';
import colleges from './members/colleges';
import directory from './members/directory';
import inviting from './joining/inviting';
import home from './home';
import joinNotices from './joining/join-notices';
import joinRequests from './joining/join-requests';
import mandates from './members/mandates';
import members from './members/members';
import memberships from './members/memberships';
import offers from './joining/offers';
import organisations from './members/organisations';
import people from './people';
import personalDataAccounts from './personal-data/accounts';
import personalDataAgora from './personal-data/agora';
import personalDataApiAccounts from './personal-data/api-accounts';
import personalDataEntries from './personal-data/entries';
import personalDataLog from './personal-data/log';
import personalDataTexts from './personal-data/remaining-texts';
import personalDataRequests from './personal-data/requests';
import rights from './members/rights';
import rightsLog from './members/rights-log';
import writers from './writers';

export default {
  'account-roles': accountRoles,
  accounts,
  addresses,
  authority,
  ...agora,
  colleges,
  directory,
  inviting,
  home,
  'join-notices': joinNotices,
  'join-requests': joinRequests,
  mandates,
  members,
  memberships,
  offers,
  organisations,
  people,
  'personal-data-accounts': personalDataAccounts,
  'personal-data-agora': personalDataAgora,
  'personal-data-api-accounts': personalDataApiAccounts,
  'personal-data-entries': personalDataEntries,
  'personal-data-log': personalDataLog,
  'personal-data-requests': personalDataRequests,
  'personal-data-texts': personalDataTexts,
  rights,
  'rights-log': rightsLog,
  writers,
};
