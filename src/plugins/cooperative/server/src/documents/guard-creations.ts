import type { Core, UID } from '@strapi/strapi';
import { onDocumentWrite, type DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { configurationOf } from '../configuration';
import { actsForAll } from '../domain/members/authority';
import { getService } from '../services/get-service';
import type { Caller } from '../services/members/authority';
import { forbidden } from '../services/errors';
import { documentIdsOf, pointersIn } from './document-ids-of';
import { isShared } from './is-shared';

interface Authorship {
  current(): { reason?: object };
}

/**
 * Nobody creates an entry in the name of an organisation that they do not write for: Strapi asks no condition of what is created. Those
 * who answer for the whole may; programs and scripts write what their code says.
 */
export function guardCreations(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'cooperative.creations',
    actions: ['create', 'clone'],
    concerns: (uid) => isShared(strapi, uid),
    phases: {
      async authorize(write) {
        if (write.caller && !isComingBack(strapi, write)) await assertMembership(strapi, write.caller, write);
      },
    },
  });
}

/** An entry that the commons bring back answers to whom it answered: nobody creates it. A request alone can state no reason. */
function isComingBack(strapi: Core.Strapi, { params }: DocumentWrite): boolean {
  const authorship = strapi.plugins.commons?.service('authorship') as Authorship | undefined;
  return typeof params.data?.documentId === 'string' && authorship?.current().reason !== undefined;
}

async function assertMembership(strapi: Core.Strapi, caller: Caller, write: DocumentWrite): Promise<void> {
  const [steward] = configurationOf(strapi).stewardRelations;
  const { attributes } = strapi.contentType(write.uid as UID.ContentType);
  if (!steward || !(steward in attributes)) return;
  const named = await organisationsNamed(strapi, write, steward);
  const own = await getService(strapi, 'memberships').organisationsOf(caller.id);
  if (named.every((organisation) => own.includes(organisation))) return;
  // A copy that says nothing of it gets the organisation of whoever copies.
  if (write.action === 'clone' && isUnsaid(write.params.data?.[steward]) && own.length > 0) return;
  if (!actsForAll(await getService(strapi, 'authority').authorityOf(caller)))
    throw forbidden(strapi, 'create.notYours');
}

/** A copy says what its original says, unless it says otherwise. */
async function organisationsNamed(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentWrite,
  steward: string,
): Promise<string[]> {
  const said = params.data?.[steward];
  if (action !== 'clone' || !isUnsaid(said))
    return documentIdsOf(strapi, configurationOf(strapi).organisationType, said);
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId: params.documentId },
    populate: { [steward]: { select: ['documentId'] } },
  })) as Record<string, unknown>[];
  return documentIdsOf(
    strapi,
    configurationOf(strapi).organisationType,
    rows.map((row) => row[steward]),
  );
}

const isUnsaid = (value: unknown): boolean => pointersIn(value).length === 0;
