import type { Core } from '@strapi/strapi';
import { actsForAll, mayGiveMandates, mayManage } from '../../domain/members/authority';
import { normalizeForSearch } from '../../domain/normalize-for-search';
import type { Level } from '../../domain/members/level';
import type { Caller } from './authority';
import { getService } from '../get-service';

const MEMBER = 'plugin::cooperative.member';

interface Seat {
  organisationDocumentId: string | null;
  accountId: number | null;
  publicId: string;
  college: string;
}

/** Who is in the cooperative and for which organisations, as its members see it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async of(caller: Caller, search: string) {
    const seats = (await strapi.db.query(MEMBER).findMany({ where: { until: null } })) as Seat[];
    const memberships = await getService(strapi, 'memberships').all();
    const authority = await getService(strapi, 'authority').authorityOf(caller);
    const names = await getService(strapi, 'organisations').named([
      ...memberships.map(({ organisationDocumentId }) => organisationDocumentId),
      ...seats.flatMap(({ organisationDocumentId }) => organisationDocumentId ?? []),
      ...(await othersFound(strapi, authority, search)),
    ]);
    const people = await getService(strapi, 'people').byAccount([
      ...memberships.map(({ accountId }) => accountId),
      ...seats.map(({ accountId }) => accountId),
    ]);
    const colleges = new Map(seats.map(({ organisationDocumentId, college }) => [organisationDocumentId, college]));
    const ownLevel = (organisation: string): Level | null =>
      memberships.find((one) => one.accountId === caller.id && one.organisationDocumentId === organisation)?.level ??
      null;
    const organisations = [...names].map(([documentId, name]) => ({
      documentId,
      name,
      college: colleges.get(documentId) ?? null,
      isYours: ownLevel(documentId) !== null,
      mayManage: mayManage({ ...authority, level: ownLevel(documentId) }),
      people: memberships
        .filter((one) => one.organisationDocumentId === documentId)
        .flatMap(({ accountId, level }) => {
          const person = people.get(accountId);
          return person
            ? [{ id: person.id, name: person.name, level, isActive: person.isActive, isYou: accountId === caller.id }]
            : [];
        }),
    }));
    const persons = seats.flatMap(({ accountId, college, publicId }) => {
      const person = accountId === null ? undefined : people.get(accountId);
      return person ? [{ id: publicId, name: person.name, college, isYou: accountId === caller.id }] : [];
    });
    const isWanted = ({ name }: { name: string }) => normalizeForSearch(name).includes(normalizeForSearch(search));
    return {
      organisations: organisations.filter(isWanted).sort(ownFirst),
      persons: persons.filter(isWanted).sort(byName),
      colleges: await getService(strapi, 'colleges').all(),
      may: {
        ...{ actForAll: actsForAll(authority), giveMandates: mayGiveMandates(authority) },
        confirmAddresses: authority.isSuperAdministrator,
      },
    };
  },
});

/** Those who answer for the whole find organisations that nobody writes for yet. */
async function othersFound(
  strapi: Core.Strapi,
  authority: Parameters<typeof actsForAll>[0],
  search: string,
): Promise<string[]> {
  if (!actsForAll(authority) || search.length < 2) return [];
  return (await getService(strapi, 'organisations').search(search)).map(({ documentId }) => documentId);
}

interface Named {
  name: string;
  isYours?: boolean;
}

const byName = (one: Named, other: Named): number => one.name.localeCompare(other.name, 'fr');
const ownFirst = (one: Named, other: Named): number =>
  Number(other.isYours) - Number(one.isYours) || byName(one, other);
