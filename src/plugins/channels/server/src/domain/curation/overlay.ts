import { z } from 'zod';
import type { Source } from '../source';

const text = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string().trim().min(1).max(2000));
const image = z.strictObject({
  url: z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\/uploads\/[^\s?#]+$/)]),
  alt: text,
  credit: z.string().trim().min(1).max(255),
});

/** What a partner says otherwise, for its channel alone. A language that it leaves out is the source's. */
export const overlaySchema = z.strictObject({
  title: text.optional(),
  teaser: text.optional(),
  image: image.optional(),
  category: text.optional(),
});

export type Overlay = z.infer<typeof overlaySchema>;

/** What the source says where an overlay may say otherwise. */
export type Original = { [Name in keyof Overlay]?: Overlay[Name] | null };

/** Texts of a partner's own by which readers look an item up. */
export const overlayTexts = ({ title, teaser, category }: Overlay): string[] =>
  [title, teaser, category].flatMap((one) => Object.values(one ?? {}));

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
