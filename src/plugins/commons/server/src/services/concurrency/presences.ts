import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';

const TABLE = 'commons_presences';

/** A heartbeat is kept for this long: two may be lost on the way. */
const ALIVE_MS = 40_000;

export interface Present {
  name: string;
  /** Milliseconds since 1970. */
  since: number;
}

interface Target {
  uid: string;
  documentId: string;
}

const where = ({ uid, documentId }: Target) => ({ target_uid: uid, target_document_id: documentId });

/** Who has an entry open, in whichever process. What expired is ignored, then replaced: nothing has to run. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.connection(TABLE);

  return {
    /** Somebody still has the entry open; answers who else does, the first to come first. Index: commons_presences_person_uq. */
    async beat(target: Target, administratorId: number, now: number): Promise<Present[]> {
      const person = { ...where(target), administrator_id: administratorId };
      const expiresAt = now + ALIVE_MS;
      // A person who comes back after a while has been here since now.
      await table()
        .insert({ ...person, since: now, expires_at: expiresAt, document_id: String(administratorId) })
        .onConflict(['target_uid', 'target_document_id', 'administrator_id'])
        .merge({
          since: strapi.db.connection.raw('case when ??.expires_at < ? then ? else ??.since end', [
            TABLE,
            now,
            now,
            TABLE,
          ]),
          expires_at: expiresAt,
        } as never);
      const rows = (await table()
        .where(where(target))
        .where('expires_at', '>', now)
        .whereNot('administrator_id', administratorId)
        .orderBy('since')
        .select('administrator_id', 'since')) as { administrator_id: number; since: number | string }[];
      const people = await getService(strapi, 'people').named(rows.map((row) => row.administrator_id));
      return rows.flatMap((row) => {
        const person = people.get(row.administrator_id);
        return person ? [{ name: person.name, since: Number(row.since) }] : [];
      });
    },

    async leave(target: Target, administratorId: number): Promise<void> {
      await table()
        .where({ ...where(target), administrator_id: administratorId })
        .delete();
    },
  };
};
