import type { ComponentValues, Lookup } from '../entry';
import { conceptTerm, type ConceptTerm } from './terms';
import type { LocalisedText } from './source';

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
  /** Local date after which it may no longer be shown. Whoever publishes compares it with today. */
  expiresOn: string | null;
}

/**
 * Pictures that may be published, the main one first: with a text for who cannot see them, a credit and a licence, and
 * free to be reused. A picture granted for one event goes out with that event only (`isOwnEvent`).
 */
export function publishablePictures(
  pictures: Picture[],
  lookup: Lookup,
  { publicUrl, isOwnEvent }: { publicUrl: string; isOwnEvent: boolean },
): PictureData[] {
  const found = pictures.flatMap((picture) => toPicture(picture, lookup, publicUrl, isOwnEvent) ?? []);
  return [...found.filter(({ role }) => role === 'main'), ...found.filter(({ role }) => role !== 'main')];
}

function toPicture(picture: Picture, lookup: Lookup, publicUrl: string, isOwnEvent: boolean): PictureData | null {
  const { file, alt, credit, usage } = picture;
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
    expiresOn: picture.expiresOn,
  };
}
