import { dayInWords } from '../../../../../plugin-kit/dates-in-words';
import { Markdown } from '../../../../../plugin-kit/site/components/markdown';
import { sizesOf } from '../../../../../plugin-kit/picture-sizes';
import { Picture } from '../../../../../plugin-kit/site/components/picture';
import { newsPath } from '../domain/addresses';
import type { Locale } from '../domain/language';
import type { SiteText } from '../services/site-content';
import type { Translate } from '../services/translate';

interface TextProps {
  text: SiteText;
  locale: Locale;
  t: Translate;
}

/** A page or a piece of news that somebody wrote: in the language of the address, or in French and saying so. */
export const TextPage = ({ text, locale, t }: TextProps) => {
  const { title, lead, body, date, picture } = text;
  const lang = text.locale === locale ? undefined : text.locale;
  const { own, webp } = sizesOf(picture ?? {});
  return (
    <article>
      <div class="page-head">
        {date && (
          <p class="when">
            <time dateTime={date}>{dayInWords(date, locale, 'long')}</time>
          </p>
        )}
        <h1 lang={lang}>{title}</h1>
        {lead && (
          <p class="lead" lang={lang}>
            {lead}
          </p>
        )}
      </div>
      {picture && (
        <Picture
          isFirst
          sizes="(min-width: 50rem) 46rem, calc(100vw - 2rem)"
          picture={{
            url: picture.url,
            alt: picture.alternativeText ?? '',
            width: picture.width,
            height: picture.height,
            candidates: own,
            webp,
          }}
        />
      )}
      {body && (
        <div lang={lang}>
          <Markdown text={body} />
        </div>
      )}
      {date && (
        <p>
          <a href={newsPath(locale)}>{t('news.all')}</a>
        </p>
      )}
    </article>
  );
};
