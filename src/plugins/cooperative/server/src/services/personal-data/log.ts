import type { Core } from '@strapi/strapi';
import type { PersonKind } from '../../domain/personal-data/person';
import { inTransaction } from '../transaction';

interface Access {
  by: number;
  action: 'exported' | 'erased';
  kind: PersonKind;
  /** Document id or account number: what stays of who was erased. */
  subject: string;
  counts?: Record<string, number>;
}

const TABLE = 'cooperative_personal_data_log';

/** Who was handed over or erased, by whom and when; the database refuses to change or remove a row. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async write({ by, action, kind, subject, counts = {} }: Access): Promise<void> {
    const row = { at: Date.now(), by_account_id: by, action, kind, subject, counts: JSON.stringify(counts) };
    await inTransaction(strapi, (trx) => trx(TABLE).insert(row));
  },
});
