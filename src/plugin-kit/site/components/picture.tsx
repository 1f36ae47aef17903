import type { Language } from '../languages';
import { siteText } from '../texts';

export interface PictureSource {
  url: string;
  width: number | null;
  height: number | null;
  /** The same picture in other sizes. */
  candidates: { url: string; width: number }[];
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
  const { url, alt, width, height, candidates } = picture;
  const all = width && candidates.length > 0 ? [...candidates, { url, width }] : [];
  return (
    <img
      class={className}
      src={url}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      loading={isFirst ? undefined : 'lazy'}
      fetchpriority={isFirst ? 'high' : undefined}
      decoding="async"
      srcset={all.length > 0 ? all.map((one) => `${one.url} ${one.width}w`).join(', ') : undefined}
      sizes={all.length > 0 ? sizes : undefined}
    />
  );
}

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
