import type { Core } from '@strapi/strapi';
import { mayRemove, mayWrite } from '../../domain/stewards/stewardship';
import { getService } from '../get-service';
import { attributesOf } from '../snapshots/model';

interface Entry {
  uid: string;
  documentId: string;
}

/**
 * Who answers for an entry, and what an administrator may write of it.
 * @throws NotFoundError or ForbiddenError when they may not read it
 */
export async function describeRole(strapi: Core.Strapi, { id }: { id: number }, { uid, documentId }: Entry) {
  await getService(strapi, 'entry-access').require('read', uid, documentId);
  const [roles, stewards] = [getService(strapi, 'entry-roles'), getService(strapi, 'stewards')];
  const role = await roles.of(id, uid, documentId);
  const rules = roles.rulesOf(uid);
  const attributes = attributesOf(strapi, uid).map(([name]) => name);
  const waiting = await getService(strapi, 'suggestions').waitingOn(uid, documentId);
  const mayPublish = await getService(strapi, 'entry-access').may('publish', uid, documentId);
  return {
    policy: role.policy,
    stewards: await stewards.named(role.stewards),
    isSteward: role.stewards.some((organisation) => role.own.includes(organisation)),
    mayRemove: mayRemove(role),
    mayPublish,
    publication: mayPublish ? null : await publicationOf(strapi, id, { uid, documentId }),
    forbidden: attributes.filter((name) => !mayWrite(role, rules, name)),
    allowed: attributes.filter((name) => mayWrite(role, rules, name)),
    waiting: waiting.length,
    claimable: await stewards.named(role.own.filter((own) => !role.stewards.includes(own))),
  };
}

/** Whom somebody who may not publish an entry asks to, and whether they did. */
async function publicationOf(strapi: Core.Strapi, id: number, entry: Entry) {
  const publications = getService(strapi, 'publications');
  const people = await getService(strapi, 'people').named(await publications.publishersOf(entry));
  return { by: [...people.values()].map(({ name }) => name), isAsked: await publications.isAsked(id, entry) };
}
