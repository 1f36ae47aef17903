import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../../configuration';
import { asNestedWrite } from '../../../../../../plugin-kit/server/document-writes';
import { getService } from '../get-service';
import { forbidden } from '../errors';
import { translate } from '../translate';
import { waitingRows } from '../waiting-rows';

const CLAIM = 'plugin::commons.claim';
const MAX_CLAIMS = 200;

export interface Claim {
  id: number;
  targetUid: string;
  targetDocumentId: string;
  organisationDocumentId: string;
  authorId: number;
  justification: string;
  state: 'pending' | 'accepted' | 'refused' | 'withdrawn';
  reason: string | null;
  decidedById: number | null;
  at: string;
  decidedAt: string | null;
}

interface Entry {
  uid: string;
  documentId: string;
}

/** "This venue is ours": organisations that ask to answer for an entry. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.query(CLAIM);

  return {
    async claim(authorId: number, entry: Entry, organisation: string, justification: string): Promise<{ id: number }> {
      const stewards = getService(strapi, 'stewards');
      await getService(strapi, 'entry-access').require('read', entry.uid, entry.documentId);
      if (!(await stewards.organisationsOf(authorId)).includes(organisation))
        throw forbidden(strapi, 'claims.notYourOrganisation');
      const answering = await stewards.of(entry.uid, entry.documentId);
      if (answering.includes(organisation)) throw new errors.ValidationError(translate(strapi, 'claims.already'));
      const target = { targetUid: entry.uid, targetDocumentId: entry.documentId };
      const same = { ...target, organisationDocumentId: organisation, state: 'pending' };
      if ((await table().count({ where: same })) > 0)
        throw new errors.ValidationError(translate(strapi, 'claims.waiting'));
      return strapi.db.transaction(async () => {
        const { id } = (await table().create({
          data: { ...same, authorId, justification, at: String(Date.now()) },
        })) as { id: number };
        const recipients = [
          ...(await stewards.membersOf(answering)),
          ...(await getService(strapi, 'entry-roles').moderators()),
        ];
        await notify('claim', entry, recipients, authorId, {
          claim: String(id),
          organisation: await nameOf(organisation),
          justification,
        });
        return { id };
      });
    },

    async find(id: number): Promise<Claim> {
      const claim = (await table().findOne({ where: { id } })) as Claim | null;
      if (!claim) throw new errors.NotFoundError(translate(strapi, 'claims.gone'));
      return claim;
    },

    /** Those that somebody may answer, the oldest first. */
    awaiting(administratorId: number): Promise<Claim[]> {
      return waitingRows(strapi, CLAIM, (claim: Claim) => this.mayAnswer(administratorId, claim));
    },

    async by(authorId: number): Promise<Claim[]> {
      return (await table().findMany({ where: { authorId }, orderBy: { at: 'desc' }, limit: MAX_CLAIMS })) as Claim[];
    },

    /** Those who look after the commons and the present stewards. */
    async mayAnswer(administratorId: number, { targetUid, targetDocumentId }: Claim): Promise<boolean> {
      if (getService(strapi, 'entry-roles').isModerator(administratorId)) return true;
      return getService(strapi, 'stewards').isSteward({ id: administratorId }, targetUid, targetDocumentId);
    },

    async answer(administratorId: number, id: number, isAccepted: boolean, reason: string): Promise<void> {
      const { targetUid: uid, targetDocumentId: documentId } = await this.find(id);
      await strapi.db.transaction(async ({ trx }: Transaction) => {
        await getService(strapi, 'drafts').hold(uid, documentId, trx);
        const claim = await this.find(id);
        if (claim.state !== 'pending') throw new errors.ValidationError(translate(strapi, 'claims.answered'));
        if (!(await this.mayAnswer(administratorId, claim))) throw forbidden(strapi, 'claims.notYours');
        if (isAccepted) await handOver(claim);
        const state = isAccepted ? 'accepted' : 'refused';
        await table().update({
          where: { id },
          data: { state, reason, decidedById: administratorId, decidedAt: String(Date.now()) },
        });
        const organisation = await nameOf(claim.organisationDocumentId);
        const parameters = { claim: String(id), organisation, state, reason };
        await notify('claim-answered', { uid, documentId }, [claim.authorId], administratorId, parameters);
      });
    },

    async withdraw(authorId: number, id: number): Promise<void> {
      const claim = await this.find(id);
      if (claim.authorId !== authorId || claim.state !== 'pending') throw forbidden(strapi, 'claims.notYours');
      await table().update({ where: { id }, data: { state: 'withdrawn', decidedAt: String(Date.now()) } });
    },
  };

  /** The organisation becomes the steward; who was it goes on writing, as a co-editor where the type has them. */
  async function handOver({ id, targetUid: uid, targetDocumentId: documentId, organisationDocumentId }: Claim) {
    const drafts = getService(strapi, 'drafts');
    const locale = await drafts.localeOf(uid, null);
    const wasPublished = await drafts.isPublishedAsDrafted(uid, documentId, locale);
    const language = locale ? { locale } : {};
    const reason = { code: 'claim', reference: String(id) };
    const data = await stewardsWith(uid, documentId, organisationDocumentId);
    await getService(strapi, 'authorship').as({ reason }, () =>
      asNestedWrite(async () => {
        await drafts.documents(uid).update({ documentId, ...language, data });
        if (wasPublished) await drafts.documents(uid).publish({ documentId, ...language });
      }),
    );
  }

  async function stewardsWith(uid: string, documentId: string, organisation: string): Promise<object> {
    const [first = '', others] = configurationOf(strapi).stewardRelations;
    const { attributes } = strapi.contentType(uid as UID.ContentType);
    const former = (await getService(strapi, 'stewards').of(uid, documentId)).filter((one) => one !== organisation);
    return {
      [first]: { set: [organisation] },
      ...(others && others in attributes ? { [others]: { set: former } } : {}),
    };
  }

  async function nameOf(organisation: string): Promise<string> {
    return (await getService(strapi, 'stewards').named([organisation]))[0]?.name ?? '';
  }

  async function notify(
    kind: 'claim' | 'claim-answered',
    entry: Entry,
    recipients: number[],
    authorId: number,
    parameters: Record<string, string>,
  ): Promise<void> {
    const name = await getService(strapi, 'drafts').nameOf(entry.uid, entry.documentId);
    await getService(strapi, 'notices').notify({
      kind,
      entry,
      recipients,
      authorId,
      parameters: { name, ...parameters },
    });
  }
};
