import { endOfDay } from '../time/local-time';
import { pictureFile, USAGES, type PictureData, type Usage } from './pictures';
import type { FilePermission, LinkedImage, OverlayImage, RecordSettings } from './source';

type Settings = Pick<RecordSettings, 'publicUrl' | 'timeZone'>;

/** The picture that a partner chose for its channel. */
export function overlayPicture(image: OverlayImage | LinkedImage, settings: Settings): PictureData {
  if ('url' in image) return linkedPicture(image, settings);
  const { file, alt, credit, licence, usage, expiresOn } = image;
  return {
    ...pictureFile(file, settings.publicUrl),
    role: 'main',
    alt,
    caption: null,
    credit,
    licence: termOf(licence),
    usage: toUsage(usage),
    expiresOn,
    expiresAt: expiresOn && endOfDay(expiresOn, settings.timeZone),
  };
}

/** Nothing is known of its file: the partner answers for it, and it goes out with its channel alone. */
const linkedPicture = ({ url, alt, credit }: LinkedImage, { publicUrl }: Settings): PictureData => ({
  ...{ url: new URL(url, publicUrl).href, mime: null, bytes: null, width: null, height: null, thumbnails: [] },
  role: 'main',
  alt,
  caption: null,
  credit,
  licence: termOf({
    code: 'all_rights',
    label: { fr: 'Tous droits réservés', en: 'All rights reserved', it: 'Tutti i diritti riservati' },
  }),
  usage: 'any',
  expiresOn: null,
  expiresAt: null,
});

const termOf = (term: OverlayImage['licence']): PictureData['licence'] => ({
  ...term,
  ...{ broader: [], flags: [], mappings: {} },
});

const toUsage = (usage: string): Usage => USAGES.find((one) => one === usage) ?? 'any';

/**
 * A picture of a channel before those of its entry. When it is one of these, it is not shown twice, and its permission ends for the
 * channel no later than for the entry, whenever somebody shortens it.
 */
export function withFirst(picture: PictureData, pictures: PictureData[]): PictureData[] {
  const same = pictures.find(({ url }) => url === picture.url);
  if (!same) return [picture, ...pictures];
  const { usage, expiresOn, expiresAt } = earlier(same, picture) ? same : picture;
  const first = { ...picture, usage: same.usage === 'any' ? usage : same.usage, expiresOn, expiresAt };
  return [first, ...pictures.filter((one) => one !== same)];
}

/**
 * A chosen picture as it may be shown over an entry: what entries say of the same file holds for channels, too. Their credit and licence
 * are those of the file, and the strictest permission wins. What was given for one event goes out with that event alone, which shows it.
 */
export function permittedImage(
  image: OverlayImage,
  permissions: FilePermission[],
  pictures: PictureData[],
  { publicUrl }: Settings,
): OverlayImage | { rejection: 'noReuse' | 'otherEvent' } {
  if (permissions.some(({ usage }) => usage === 'no_reuse')) return { rejection: 'noReuse' };
  const isForOneEvent = permissions.some(({ usage }) => usage === 'event_only');
  const { href } = new URL(image.file.url, publicUrl);
  if (isForOneEvent && !pictures.some(({ url }) => url === href)) return { rejection: 'otherEvent' };
  const stated = permissions.find(({ credit, licence }) => credit && licence);
  const ends = [image, ...permissions].flatMap(({ expiresOn }) => expiresOn ?? []).sort();
  return {
    ...image,
    credit: stated?.credit ?? image.credit,
    licence: stated?.licence ?? image.licence,
    usage: isForOneEvent ? 'event_only' : image.usage,
    expiresOn: ends[0] ?? null,
  };
}

type Ending = Pick<PictureData, 'expiresAt'>;

const earlier = (one: Ending, other: Ending): boolean =>
  one.expiresAt !== null && (other.expiresAt === null || one.expiresAt < other.expiresAt);
