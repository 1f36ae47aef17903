import type { ComponentValues, Lookup } from '../entry';
import { conceptTerm, type ConceptTerm } from './terms';
import { endOfDay } from '../time/local-time';
import type { LocalisedText, RecordSettings } from './source';

type Picture = ComponentValues<'media.picture'>;

export interface PictureData {
  url: string;
  mime: string | null;
  /** Size of the file. */
  bytes: number | null;
  width: number | null;
  height: number | null;
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
    url: new URL(file.url, publicUrl).href,
    mime: file.mime,
    // Strapi counts in thousands of bytes, to the nearest ten.
    bytes: file.size === null ? null : Math.round(file.size * 1000),
    width: file.width,
    height: file.height,
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

interface WithPictures {
  pictures: PictureData[];
}

/** Instants (ISO 8601, UTC) at which permissions of pictures end. */
export const permissionEnds = ({ pictures }: WithPictures): string[] =>
  pictures.flatMap(({ expiresAt }) => expiresAt ?? []);

/** A record with the pictures that may be shown at an instant, in milliseconds. */
export function withPermittedPictures<Data extends WithPictures>(data: Data, at: number): Data {
  const isPermitted = ({ expiresAt }: PictureData) => !expiresAt || Date.parse(expiresAt) > at;
  return data.pictures.every(isPermitted) ? data : { ...data, pictures: data.pictures.filter(isPermitted) };
}
