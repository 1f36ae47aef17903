import accountRoles from './account-roles';
import accounts from './accounts';
import addresses from './addresses';
import authority from './authority';
import agora from './agora';
import colleges from './colleges';
import directory from './directory';
import inviting from './inviting';
import home from './home';
import joinRequests from './join-requests';
import mandates from './mandates';
import members from './members';
import memberships from './memberships';
import offers from './offers';
import organisations from './organisations';
import people from './people';
import personalDataAccounts from './personal-data/accounts';
import personalDataAgora from './personal-data/agora';
import personalDataApiAccounts from './personal-data/api-accounts';
import personalDataEntries from './personal-data/entries';
import personalDataLog from './personal-data/log';
import personalDataTexts from './personal-data/remaining-texts';
import personalDataRequests from './personal-data/requests';
import rights from './rights';
import rightsLog from './rights-log';
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
