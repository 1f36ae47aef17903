import { textIn } from '../../../ontology/mappings/text-in';
import type { Locale } from '../../../ontology/i18n-text';
import type { PictureData } from '../../../ontology/records/pictures';
import { protocolTerm } from '../../../ontology/records/protocol-terms';
import { Figure } from '../../../plugin-kit/site/components/picture';
import { Poster } from '../../../plugin-kit/site/components/poster';
import type { Content } from '../content';

/** How wide pictures are shown, as `entry.css` has it. */
const WIDTHS = '(min-width: 58rem) min(48rem, 62vw), calc(100vw - 2rem)';
const GALLERY_WIDTHS = '(min-width: 58rem) 23rem, (min-width: 36rem) 45vw, calc(100vw - 2rem)';

/** The picture of an entry; else its poster, where what it is has one. */
export function MainPicture({ content, locale }: { content: Content; locale: Locale }) {
  const [picture] = content.pictures;
  if (picture)
    return (
      <div class={isTall(picture) ? 'main-picture tall' : 'main-picture'}>
        <PictureFigure picture={picture} locale={locale} sizes={WIDTHS} isFirst />
      </div>
    );
  if (!content.poster) return null;
  return (
    <div class="main-picture drawn">
      <Poster title={content.title.text} {...content.poster} />
    </div>
  );
}

/** A poster is shown whole. */
const isTall = ({ width, height }: PictureData): boolean => width !== null && height !== null && height > width;

/** The other pictures, each with its credit. */
export function Gallery({ content, locale, title }: { content: Content; locale: Locale; title: string }) {
  const others = content.pictures.slice(1);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="gallery">
        {others.map((picture) => (
          <li key={picture.url}>
            <PictureFigure picture={picture} locale={locale} sizes={GALLERY_WIDTHS} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PictureFigureProps {
  picture: PictureData;
  locale: Locale;
  sizes: string;
  isFirst?: boolean;
}

const PictureFigure = ({ picture, locale, ...shown }: PictureFigureProps) => (
  <Figure
    {...shown}
    language={locale}
    picture={{ ...picture, candidates: picture.thumbnails, alt: textIn(picture.alt, locale) ?? '' }}
    caption={textIn(picture.caption, locale)}
    credit={picture.credit}
    terms={picture.usage === 'any' ? null : textIn(protocolTerm('pictureUsage', picture.usage).label, locale)}
  />
);
