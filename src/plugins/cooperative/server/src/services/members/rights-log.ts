import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';

const CHANGE = 'plugin::cooperative.rights-change';
export const LOG_PAGE = 50;

/** A change of rights, as it stays written. */
export interface RightsChange {
  /** The administrator who did it; null when the application did. */
  by: number | null;
  action:
    | 'membership.given'
    | 'membership.changed'
    | 'membership.withdrawn'
    | 'mandate.given'
    | 'mandate.withdrawn'
    | 'member.joined'
    | 'member.left'
    | 'request.accepted'
    | 'request.refused'
    | 'voting-rules.chosen';
  accountId?: number | null;
  organisation?: string | null;
  /** The level, the kind of mandate or the college; of voting rules, what they ask. */
  detail?: string;
  why: string;
}

interface Row {
  at: number | string;
  byAccountId: number | null;
  action: string;
  accountId: number | null;
  organisationDocumentId: string | null;
  detail: string;
  why: string;
}

/** Every change of rights, for ever: the database refuses to change or remove a row. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Writes a change, in the transaction that is open. */
  async write({ by, action, accountId = null, organisation = null, detail = '', why }: RightsChange): Promise<void> {
    const row = {
      at: Date.now(),
      by_account_id: by,
      action,
      account_id: accountId,
      organisation_document_id: organisation,
      detail,
      why,
    };
    await inTransaction(strapi, (trx) => trx('cooperative_rights_log').insert(row));
  },

  /** A page of changes in words that members understand, the latest first. */
  async page({ page, organisation }: { page: number; organisation?: string }) {
    const where = organisation ? { organisationDocumentId: organisation } : {};
    const [rows, total] = [
      (await strapi.db.query(CHANGE).findMany({
        where,
        orderBy: { id: 'desc' },
        limit: LOG_PAGE,
        offset: (page - 1) * LOG_PAGE,
      })) as Row[],
      await strapi.db.query(CHANGE).count({ where }),
    ];
    const people = await getService(strapi, 'people').named(
      rows.flatMap(({ byAccountId, accountId }) => [byAccountId, accountId]),
    );
    const organisations = await getService(strapi, 'organisations').named(
      rows.flatMap((row) => row.organisationDocumentId ?? []),
    );
    const nameOf = (id: number | null): string | null => (id === null ? null : (people.get(id) ?? ''));
    const changes = rows.map(({ at, byAccountId, action, accountId, organisationDocumentId, detail, why }) => ({
      ...{ at: Number(at), action, detail, why },
      by: nameOf(byAccountId),
      person: nameOf(accountId),
      organisation: organisationDocumentId && (organisations.get(organisationDocumentId) ?? ''),
    }));
    return { changes, total, pageSize: LOG_PAGE };
  },
});
