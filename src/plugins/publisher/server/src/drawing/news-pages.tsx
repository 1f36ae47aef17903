import { dayInWords } from '../../../../../plugin-kit/dates-in-words';
import { newsPath } from '../domain/addresses';
import type { Locale } from '../domain/language';
import type { SiteText } from '../services/site-content';

interface NewsListProps {
  news: SiteText[];
  locale: Locale;
  heading: 'h2' | 'h3';
}

/** News, the latest first: its day, its title, what it says in a sentence. */
export const NewsList = ({ news, locale, heading: Heading }: NewsListProps) => (
  <ul class="news">
    {news.map(({ documentId, slug, title, lead, date, locale: written }) => (
      <li key={documentId} lang={written === locale ? undefined : written}>
        {date && (
          <p class="when" lang={locale}>
            <time dateTime={date}>{dayInWords(date, locale, 'long')}</time>
          </p>
        )}
        <Heading>
          <a href={newsPath(locale, slug)}>{title}</a>
        </Heading>
        {lead && <p>{lead}</p>}
      </li>
    ))}
  </ul>
);
