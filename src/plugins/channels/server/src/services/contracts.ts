import type { Core } from '@strapi/strapi';
import { isConstant } from '../domain/shape/shape';
import type { LocalisedText } from '../domain/source';
import { getService } from './get-service';

/** What a channel shows of the entries of a type. */
export interface Contract {
  documentId: string;
  name: LocalisedText;
  /** Names of the fields of the source that its items show. */
  fields: string[];
}

/** What channels promise their readers, for the rest of the application. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The contracts of every channel that draws from a type. */
  async ofType(uid: string): Promise<Contract[]> {
    const source = getService(strapi, 'sources').ofType(uid);
    if (!source) return [];
    const channels = (await getService(strapi, 'channels').all()).filter((channel) => channel.source === source.name);
    const shown = source.fields.flatMap((field) => (field.shown === false || field.isReserved ? [] : field.name));
    return channels.map(({ documentId, name, shape }) => ({
      documentId,
      name,
      fields: shape ? shape.flatMap((entry) => (isConstant(entry) ? [] : entry.field)) : shown,
    }));
  },

  /** Document ids of the channels that show each of these documents now. */
  showing(documentIds: string[]): Promise<Map<string, string[]>> {
    return getService(strapi, 'items').channelsShowing(documentIds, Date.now());
  },
});
