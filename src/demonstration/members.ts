import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { entryId } from './loading/references';
import { partners } from './organisations';

const ORGANISATION = 'api::organisation.organisation';

interface Person {
  email: string;
  firstname: string;
  lastname: string;
  /** Slug of the organisation that they manage; without one they are a member in their own name. */
  organisation?: string;
  college: string;
}

/** Fictional people: members of the cooperative in these colleges, themselves or the organisations that they manage. */
const members: Person[] = [
  {
    email: 'camille.roux@odus.example',
    firstname: 'Camille',
    lastname: 'Roux',
    organisation: 'adac-theatre-du-brianconnais',
    college: 'culture',
  },
  {
    email: 'sacha.blanc@odus.example',
    firstname: 'Sacha',
    lastname: 'Blanc',
    organisation: partners.touristOffice,
    college: 'tourism',
  },
  {
    email: 'noe.martin@odus.example',
    firstname: 'Noé',
    lastname: 'Martin',
    college: 'spectators',
  },
];

const WHY = 'Démonstration';

export interface MemberAccount {
  name: string;
  email: string;
  /** Null when the account was there before: only its hash is stored. */
  password: string | null;
}

interface AdministratorService {
  create(account: object): Promise<{ id: number }>;
}

interface RightsService {
  give(membership: object): Promise<void>;
}

interface MembersService {
  join(member: object): Promise<void>;
}

/** Gives the members of the demonstration their accounts and rights, those that they lack. */
export async function createMembers(strapi: Core.Strapi): Promise<MemberAccount[]> {
  const accounts: MemberAccount[] = [];
  for (const person of members) {
    const { email, firstname, lastname } = person;
    const known = (await strapi.db.query('admin::user').count({ where: { email } })) > 0;
    const password = known ? null : newPassword();
    if (password) await create(strapi, person, password);
    accounts.push({ name: `${firstname} ${lastname}`, email, password });
  }
  return accounts;
}

/** Strapi asks for a capital and a digit. */
export const newPassword = (): string => `${randomBytes(15).toString('base64url')}aA1`;

async function create(strapi: Core.Strapi, person: Person, password: string): Promise<void> {
  const { organisation: slug, college, ...account } = person;
  const organisation = slug && entryId(ORGANISATION, slug);
  const administrators = strapi.service('admin::user') as unknown as AdministratorService;
  const { id: accountId } = await administrators.create({
    ...account,
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'fr',
    roles: [],
  });
  const cooperative = strapi.plugin('cooperative');
  await (cooperative.service('members') as MembersService).join({
    ...(organisation ? { organisation } : { accountId }),
    ...{ college, why: WHY },
  });
  if (!organisation) return;
  await (cooperative.service('rights') as RightsService).give({
    accountId,
    organisation,
    level: 'manager',
    by: null,
    why: WHY,
  });
}
