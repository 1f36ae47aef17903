import { z } from 'zod';
import type { LocalisedText, Source } from '../source';

const text = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string().trim().min(1).max(2000));
/** Who cannot see a picture is told what it shows, in one language at least. */
const alt = text.refine((languages) => Object.keys(languages).length > 0);
const words = { alt, credit: z.string().trim().min(1).max(255) };
/** A picture by its address alone, as partners gave them before they chose in the media library. */
const linkedImage = z.strictObject({
  url: z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\/uploads\/[^\s?#]+$/)]),
  ...words,
});
/** A picture chosen in the media library, by the id of its file. */
const chosenImage = z.strictObject({
  file: z.number().int().positive(),
  ...words,
  licence: z.string().min(1).max(100),
  usage: z.string().min(1).max(100),
  expiresOn: z.iso.date().nullable(),
});

/** What a partner says otherwise, for its channel alone. A language that it leaves out is the source's. */
export const overlaySchema = z.strictObject({
  title: text.optional(),
  teaser: text.optional(),
  image: z.union([chosenImage, linkedImage]).optional(),
  category: text.optional(),
});

export type OverlayInput = z.infer<typeof overlaySchema>;
export type LinkedImage = z.infer<typeof linkedImage>;
export type ChosenImage = z.infer<typeof chosenImage>;

/** A file of the media library, as it was when it was last written. */
export interface LibraryFile {
  id: number;
  url: string;
  mime: string;
  /** In kB. */
  size: number | null;
  width: number | null;
  height: number | null;
  /** The same picture, smaller, by the name of its size. */
  formats: Record<string, { url: string; width: number; height: number }> | null;
}

/** A chosen picture with all that publishing it takes. */
export interface LibraryImage extends Omit<ChosenImage, 'file' | 'licence'> {
  file: LibraryFile;
  licence: { code: string; label: LocalisedText };
}

/** What somebody who shows a file of the media library in an entry says of it. */
export interface FilePermission {
  alt: LocalisedText | null;
  credit: string | null;
  licence: { code: string; label: LocalisedText } | null;
  usage: string;
  /** The last local day on which it may be shown. */
  expiresOn: string | null;
}

/** A partner's own words and picture, as they are kept. */
export interface Overlay extends Omit<OverlayInput, 'image'> {
  image?: LibraryImage | LinkedImage | undefined;
}

/** What the source says where an overlay may say otherwise. */
export type Original = { [Name in keyof Overlay]?: (Name extends 'image' ? LinkedImage : Overlay[Name]) | null };

/** A record as a channel shows it. */
export const overlaid = <Data>(data: Data, overlay: Overlay | null | undefined, source: Source<Data>): Data =>
  overlay && source.overlay ? source.overlay.apply(data, overlay) : data;

/** The parts of an overlay whose source text is not what it was when the overlay was written. */
export function outdatedParts(overlay: Overlay | null, then: Original | null, now: Original): (keyof Overlay)[] {
  return (Object.keys(overlay ?? {}) as (keyof Overlay)[]).filter(
    (part) => JSON.stringify(then?.[part] ?? null) !== JSON.stringify(now[part] ?? null),
  );
}

/** The source texts that an overlay stands for, as they are when it is written. */
export const originalOf = (overlay: Overlay, now: Original): Original =>
  Object.fromEntries((Object.keys(overlay) as (keyof Overlay)[]).map((part) => [part, now[part] ?? null]));
