import { sizesOf } from '../../plugin-kit/picture-sizes';
import type { ComponentValues, Lookup, MediaFile } from '../entry';
import { conceptTerm, type ConceptTerm } from './terms';
import { endOfDay } from '../time/local-time';
import type { LocalisedText, RecordSettings } from './source';

type Picture = ComponentValues<'media.picture'>;

/** What the file of a picture is. */
export interface PictureFile {
  url: string;
  mime: string | null;
  /** Size of the file. */
  bytes: number | null;
  width: number | null;
  height: number | null;
  /** The same picture smaller than it is, the smallest first. */
  thumbnails: Thumbnail[];
  /** The same as WebP, for browsers; records of before have none. */
  webp?: Thumbnail[];
}

export interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

export interface PictureData extends PictureFile {
  role: 'main' | 'gallery' | 'poster' | 'logo';
  alt: LocalisedText;
  caption: LocalisedText | null;
  credit: string;
  licence: ConceptTerm;
  /** For what it may be used: `event_only` goes out with its own event alone. */
  usage: Usage;
  /** The last local day on which it may be shown. */
  expiresOn: string | null;
  /** Instant (ISO 8601, UTC) from which it may not be shown any more. */
  expiresAt: string | null;
}

export type Usage = Exclude<NonNullable<Picture['usage']>, 'no_reuse'>;

/** Uses for which a picture may go out. */
export const USAGES = ['any', 'event_only'] as const satisfies Usage[];

type PictureContext = Pick<RecordSettings, 'publicUrl' | 'timeZone'> & { isOwnEvent: boolean };

/**
 * Pictures that may be published, the main one first: with a text for who cannot see them, a credit and a licence, and
 * free to be reused. A picture granted for one event goes out with that event only (`isOwnEvent`).
 */
export function publishablePictures(
  pictures: Picture[],
  lookup: Lookup,
  { publicUrl, timeZone, isOwnEvent }: PictureContext,
): PictureData[] {
  const found = pictures.flatMap((picture) => toPicture(picture, lookup, { publicUrl, timeZone, isOwnEvent }) ?? []);
  return [...found.filter(({ role }) => role === 'main'), ...found.filter(({ role }) => role !== 'main')];
}

function toPicture(picture: Picture, lookup: Lookup, context: PictureContext): PictureData | null {
  const { publicUrl, timeZone, isOwnEvent } = context;
  const { file, alt, credit, expiresOn } = picture;
  const usage = picture.usage ?? 'any';
  const licence = conceptTerm(picture.licence, lookup);
  if (!file || !alt || !credit || !licence) return null;
  if (usage === 'no_reuse' || (usage === 'event_only' && !isOwnEvent)) return null;
  return {
    ...pictureFile(file, publicUrl),
    role: picture.role ?? 'main',
    alt,
    caption: picture.caption,
    credit,
    licence,
    usage,
    expiresOn,
    expiresAt: expiresOn && endOfDay(expiresOn, timeZone),
  };
}

/** A file of the media library with the addresses at which anybody reads it and its smaller sizes. */
export const pictureFile = (file: MediaFile, publicUrl: string): PictureFile => {
  const { own, webp } = sizesOf(file);
  const absolute = ({ url, width, height }: Thumbnail): Thumbnail => ({
    url: new URL(url, publicUrl).href,
    width,
    height,
  });
  return {
    url: new URL(file.url, publicUrl).href,
    mime: file.mime,
    // Strapi counts in thousands of bytes, to the nearest ten.
    bytes: file.size === null ? null : Math.round(file.size * 1000),
    width: file.width,
    height: file.height,
    thumbnails: own.map(absolute),
    ...(webp.length > 0 ? { webp: webp.map(absolute) } : {}),
  };
};

interface WithPictures {
  pictures: PictureData[];
}

/** Instants (ISO 8601, UTC) at which permissions of pictures end. */
export const permissionEnds = ({ pictures }: WithPictures): string[] =>
  pictures.flatMap(({ expiresAt }) => expiresAt ?? []);

const withThumbnails = (picture: PictureData): PictureData =>
  'thumbnails' in picture ? picture : { ...(picture as PictureData), thumbnails: [] };

/** A record with the pictures that may be shown at an instant, in milliseconds. */
export function withPermittedPictures<Data extends WithPictures>(data: Data, at: number): Data {
  const isPermitted = ({ expiresAt }: PictureData) => !expiresAt || Date.parse(expiresAt) > at;
  if (data.pictures.every((picture) => isPermitted(picture) && 'thumbnails' in picture)) return data;
  // Records that were stored before pictures had thumbnails have none until they are made again.
  return { ...data, pictures: data.pictures.filter(isPermitted).map(withThumbnails) };
}
