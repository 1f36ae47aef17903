import type { OrganisationContent } from '../content';
import { describeFictional } from '../fictional';
import { companyOrganisations } from './companies';
import { partnerOrganisations } from './partners';
import { realOrganisations } from './real';

export { partners } from './partners';

const fictional = [...partnerOrganisations, ...companyOrganisations].map((organisation) => ({
  ...organisation,
  description: describeFictional('organisation', organisation.description),
}));

/** Every organisation of the demonstration; the first one is the steward of all. */
export const organisations: OrganisationContent[] = [...fictional, ...realOrganisations];
