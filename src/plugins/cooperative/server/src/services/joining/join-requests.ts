import { milliseconds } from 'date-fns';
import { createHash, randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { configurationOf } from '../../configuration';
import { actsForAll, mayManage } from '../../domain/members/authority';
import { normalizeForSearch } from '../../domain/normalize-for-search';
import type { JoinRequest } from '../../domain/joining/join-form';
import type { Invitation, Invited } from '../members/accounts';
import type { Caller } from '../members/authority';
import { getService } from '../get-service';
import { sendInvitation, sendDecline } from './invitation-mail';
import type { Joining } from '../members/members';
import { conflict } from '../errors';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const REQUEST = 'plugin::cooperative.join-request';
const TABLE = 'cooperative_join_requests';
/** What was answered is kept for a month, what nobody answered for a year. */
const KEPT_ANSWERED_MS = milliseconds({ days: 30 });
const KEPT_PENDING_MS = milliseconds({ days: 365 });
const MAX_LISTED = 200;

export interface JoinRequestRow extends Invited {
  id: number;
  publicId: string;
  state: 'pending' | 'accepted' | 'refused';
  kind: JoinRequest['kind'];
  organisationDocumentId: string | null;
  organisationName: string | null;
  commune: string | null;
  college: string;
  why: string;
  at: number | string;
  reason: string | null;
}

export interface Answer {
  accept: boolean;
  reason: string;
  /** Whether the organisation that is new becomes a member of the cooperative too. */
  makesMember: boolean;
}

/** Requests to join: kept once while they wait, answered once, forgotten after a time. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Keeps a request, and notifies those who may answer; the same one again changes nothing. */
  async keep({ organisation, organisationName, ...request }: JoinRequest, language: string): Promise<void> {
    const key = [request.email, request.kind, organisation ?? normalizeForSearch(organisationName ?? '')].join('\n');
    const row = {
      public_id: randomUUID(),
      state: 'pending',
      pending_key: createHash('sha256').update(key).digest('base64url'),
      ...request,
      organisation_document_id: organisation,
      organisation_name: organisationName,
      language,
      at: Date.now(),
    };
    await inTransaction(strapi, async (trx) => {
      const kept = (await trx(TABLE).insert(row).onConflict('pending_key').ignore().returning('id')) as unknown[];
      if (kept.length === 0) return;
      await getService(strapi, 'join-notices').announce({ publicId: row.public_id, organisation });
    });
  },

  /** Those that wait for who asks: for the organisations that they manage, or all for those who answer for the whole. */
  async waitingFor(caller: Caller): Promise<JoinRequestRow[]> {
    const forAll = actsForAll(await getService(strapi, 'authority').authorityOf(caller));
    const managed = await getService(strapi, 'memberships').organisationsOf(caller.id, 'manager');
    const own = forAll ? {} : { organisationDocumentId: { $in: managed } };
    return find(strapi, { state: 'pending', ...own });
  },

  /**
   * Answers a request, all or nothing: the organisation when it is new, the account, the rights, the seat and the log.
   * @throws NotFoundError when it does not wait for who asks: no request can be told from one of others
   */
  async answer(caller: Caller, publicId: string, answer: Answer): Promise<Invitation | null> {
    const request = await this.demand(caller, publicId);
    const invitation = await inTransaction(strapi, async (trx) => {
      const taken = await trx(TABLE)
        .where({ public_id: publicId, state: 'pending' })
        .update({
          ...{ state: answer.accept ? 'accepted' : 'refused', pending_key: null, reason: answer.reason },
          ...{ decided_at: Date.now(), decided_by_id: caller.id },
        });
      if (taken === 0) throw conflict(strapi, 'request.answered');
      return answer.accept ? accept(strapi, caller, request, answer) : decline(strapi, caller, request, answer.reason);
    });
    if (invitation) await sendInvitation(strapi, request, invitation);
    else await sendDecline(strapi, request, answer.reason);
    return invitation;
  },

  async demand(caller: Caller, publicId: string): Promise<JoinRequestRow> {
    const [request] = await find(strapi, { publicId });
    const authority = await getService(strapi, 'authority').authorityOf(
      caller,
      request?.organisationDocumentId ?? undefined,
    );
    if (!request || !mayManage(authority)) throw new errors.NotFoundError(translate(strapi, 'request.gone'));
    return request;
  },

  /** Forgets those who asked, once it is of no more use. */
  async forget(now: number): Promise<void> {
    await strapi.db
      .connection(TABLE)
      .where('decided_at', '<', now - KEPT_ANSWERED_MS)
      .delete();
    await strapi.db
      .connection(TABLE)
      .where('at', '<', now - KEPT_PENDING_MS)
      .delete();
  },
});

const find = async (strapi: Core.Strapi, where: object): Promise<JoinRequestRow[]> =>
  (await strapi.db.query(REQUEST).findMany({ where, orderBy: { id: 'asc' }, limit: MAX_LISTED })) as JoinRequestRow[];

async function accept(
  strapi: Core.Strapi,
  caller: Caller,
  request: JoinRequestRow,
  { reason, makesMember }: Answer,
): Promise<Invitation> {
  const { kind, college } = request;
  const { accountId, link } = await invite(strapi, caller, request);
  const organisation = kind === 'new' ? await create(strapi, request) : request.organisationDocumentId;
  const [by, why] = [caller.id, reason || translate(strapi, 'request.acceptedWhy')];
  if (organisation) {
    const level = kind === 'new' ? 'manager' : 'contributor';
    await getService(strapi, 'authority').give(caller, { accountId, organisation, level, why });
  }
  if (kind === 'person') await makeMember(strapi, caller, { accountId, college, by, why });
  if (kind === 'new' && makesMember && organisation)
    await makeMember(strapi, caller, { organisation, college, by, why });
  await getService(strapi, 'rights-log').write({ by, action: 'request.accepted', accountId, organisation, why });
  return { accountId, link };
}

/** Who asked by their own address gets a link of their own: those that others were given before no longer open their account. */
async function invite(strapi: Core.Strapi, caller: Caller, request: JoinRequestRow): Promise<Invitation> {
  const accounts = getService(strapi, 'accounts');
  const invitation = await accounts.invite(request);
  if (invitation.link !== null) return invitation;
  await getService(strapi, 'inviting').assertOwnInvitation(caller, invitation.accountId);
  return { ...invitation, link: await accounts.renewLink(invitation.accountId) };
}

/** @throws a 403 for who may not, a 409 when the college that was asked for went meanwhile */
async function makeMember(strapi: Core.Strapi, caller: Caller, joining: Joining): Promise<void> {
  await getService(strapi, 'authority').assertSeat(caller, joining);
  const colleges = await getService(strapi, 'colleges').all();
  if (!colleges.some(({ code }) => code === joining.college)) throw conflict(strapi, 'request.collegeGone');
  await getService(strapi, 'members').join(joining);
}

/** A draft that answers for itself: its managers complete and publish it. */
async function create(strapi: Core.Strapi, { organisationName, commune }: JoinRequestRow): Promise<string> {
  const { organisationType, stewardRelations, newOrganisation } = configurationOf(strapi);
  const documents = strapi.documents(organisationType as UID.ContentType);
  const data = await newOrganisation(strapi, { name: organisationName ?? '', commune: commune ?? '' });
  const { documentId } = (await documents.create({ data } as never)) as unknown as { documentId: string };
  const [steward] = stewardRelations;
  if (steward) await documents.update({ documentId, data: { [steward]: documentId } } as never);
  return documentId;
}

async function decline(
  strapi: Core.Strapi,
  caller: Caller,
  { organisationDocumentId }: JoinRequestRow,
  why: string,
): Promise<null> {
  const decline = { by: caller.id, action: 'request.refused', organisation: organisationDocumentId, why } as const;
  await getService(strapi, 'rights-log').write(decline);
  return null;
}
