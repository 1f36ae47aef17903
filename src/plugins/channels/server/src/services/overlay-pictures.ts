import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { configurationOf } from '../configuration';
import type {
  ChosenImage,
  FilePermission,
  LibraryFile,
  LibraryImage,
  Overlay,
  OverlayInput,
} from '../domain/curation/overlay';
import type { Reference, Source } from '../domain/source';
import { getService } from './get-service';
import { translate } from './translate';

const FILE = 'plugin::upload.file';
const COLUMNS = ['id', 'url', 'mime', 'size', 'width', 'height', 'formats'];

/** Pictures of the media library that partners choose over those of entries. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A file with what publishing it takes; null when there is none or it is no picture. */
  async file(id: number): Promise<LibraryFile | null> {
    const file = (await strapi.db.query(FILE).findOne({ where: { id }, select: COLUMNS })) as LibraryFile | null;
    return file?.mime.startsWith('image/') ? toLibraryFile(file) : null;
  },

  /** What entries say of a file, the most complete first. */
  async permissions(id: number): Promise<FilePermission[]> {
    const permissions = await configurationOf(strapi).pictures.permissions(strapi, id);
    const saysAll = ({ credit, licence }: FilePermission): number => Number(Boolean(credit && licence));
    return permissions.sort((one, other) => saysAll(other) - saysAll(one));
  },

  /**
   * The words of a partner as they are kept, with the file of the picture that it chose.
   * @throws ValidationError when the picture is not there, or when it may not be shown over this entry
   */
  async kept(overlay: OverlayInput, data: unknown, source: Source): Promise<Overlay> {
    const { image, ...words } = overlay;
    if (!image) return words;
    return { ...words, image: 'url' in image ? image : await this.permitted(image, data, source) };
  },

  /** Keeps a file as it now is in the overlays that show it, or no picture when it is gone. Answers the entries that they are over. */
  async refresh(fileId: number, trx: Knex.Transaction): Promise<Reference[]> {
    const curations = await getService(strapi, 'curations').showing(fileId, trx);
    if (curations.length === 0) return [];
    const file = await this.file(fileId);
    const channels = new Map((await getService(strapi, 'channels').all()).map((one) => [one.documentId, one.source]));
    for (const { channelDocumentId, documentId, overlay } of curations)
      await getService(strapi, 'curations').setOverlay(channelDocumentId, documentId, withFile(overlay, file), trx);
    return curations.flatMap(({ channelDocumentId, documentId }) => {
      const source = getService(strapi, 'sources').named(channels.get(channelDocumentId) ?? '');
      return source ? [{ uid: source.uid, documentId }] : [];
    });
  },

  async permitted(chosen: ChosenImage, data: unknown, { overlay }: Source): Promise<LibraryImage> {
    const { licences, usages } = configurationOf(strapi).pictures;
    const file = await this.file(chosen.file);
    const licence = (await licences(strapi)).find(({ code }) => code === chosen.licence);
    const isUsage = usages.some(({ code }) => code === chosen.usage);
    if (!file || !licence || !isUsage) throw new errors.ValidationError(translate(strapi, 'curation.image'));
    const image = { ...chosen, file, licence };
    const permitted = overlay?.permit?.(data, image, await this.permissions(file.id)) ?? image;
    if ('rejection' in permitted)
      throw new errors.ValidationError(translate(strapi, `curation.image.${permitted.rejection}`));
    return permitted;
  },
});

function withFile({ image, ...words }: Overlay, file: LibraryFile | null): Overlay | null {
  if (file && image && 'file' in image) return { ...words, image: { ...image, file } };
  return Object.keys(words).length > 0 ? words : null;
}

/** Without what only the server needs of its sizes. */
const toLibraryFile = ({ id, url, mime, size, width, height, formats }: LibraryFile): LibraryFile => ({
  ...{ id, url, mime, size, width, height },
  formats:
    formats &&
    Object.fromEntries(
      Object.entries(formats).map(([name, one]) => [name, { url: one.url, width: one.width, height: one.height }]),
    ),
});
