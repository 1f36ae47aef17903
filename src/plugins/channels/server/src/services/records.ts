import type { Core } from '@strapi/strapi';
import type { Reference } from '../domain/source';
import { getService } from './get-service';
import { parseJson } from './record-store';

/** Published records, for the rest of the application. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The record of an entry as anyone may see it at an instant (milliseconds); null when it is not published, must not
   * be shown, is under an embargo, or when no source draws from its type. Index: channel_records_target_uq.
   */
  async published({ uid, documentId }: Reference, at: number): Promise<unknown> {
    const source = getService(strapi, 'sources').ofType(uid);
    if (!source) return null;
    const row = (await strapi.db
      .connection('channel_records')
      .where({ target_uid: uid, target_document_id: documentId })
      .first('data')) as { data: unknown } | undefined;
    const data = parseJson(row?.data ?? null);
    const availableFrom = data === null ? null : (source.availableFrom?.(data) ?? null);
    return availableFrom !== null && Date.parse(availableFrom) > at ? null : data;
  },
});
