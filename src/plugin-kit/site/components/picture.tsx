import type { Language } from '../languages';
import { siteText } from '../texts';

export interface PictureSource {
  url: string;
  width: number | null;
  height: number | null;
  /** The same picture in other sizes. */
  candidates: { url: string; width: number }[];
  /** The same as WebP, which weighs less: for browsers that take it. */
  webp?: { url: string; width: number }[];
  alt: string;
}

interface PictureProps {
  picture: PictureSource;
  /** How wide it is shown, as `sizes` of `img` says it. */
  sizes: string;
  /** One of those that are seen first: loaded before what is below. */
  isFirst?: boolean;
  class?: string;
}

/** A picture in the size that the browser needs; its place is kept before it comes. */
export function Picture({ picture, sizes, isFirst = false, class: className }: PictureProps) {
  const { url, alt, width, height, candidates, webp = [] } = picture;
  const all = width && candidates.length > 0 ? [...candidates, { url, width }] : [];
  const image = (
    <img
      class={className}
      src={url}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      loading={isFirst ? undefined : 'lazy'}
      fetchpriority={isFirst ? 'high' : undefined}
      decoding="async"
      srcset={all.length > 0 ? srcset(all) : undefined}
      sizes={all.length > 0 ? sizes : undefined}
    />
  );
  if (webp.length === 0) return image;
  return (
    <picture>
      <source type="image/webp" srcset={srcset(webp)} sizes={sizes} />
      {image}
    </picture>
  );
}

const srcset = (sizes: { url: string; width: number }[]): string =>
  sizes.map(({ url, width }) => `${url} ${width}w`).join(', ');

interface FigureProps extends PictureProps {
  language: Language;
  caption?: string | null;
  credit: string;
  /** What limits its use. */
  terms?: string | null;
}

/** A picture with what is said of it and whose it is. */
export const Figure = ({ language, caption, credit, terms, ...picture }: FigureProps) => (
  <figure>
    <Picture {...picture} />
    <figcaption>{[caption, siteText(language, 'credit', { credit }), terms].filter(Boolean).join(' · ')}</figcaption>
  </figure>
);
