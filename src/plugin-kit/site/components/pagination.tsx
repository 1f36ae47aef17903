import type { Language } from '../languages';
import { siteText } from '../texts';

interface PaginationProps {
  language: Language;
  page: number;
  pageCount: number;
  addressOf(page: number): string;
}

/** The previous and next pages, and those between which one reads. Nothing where there is one page. */
export function Pagination({ language, page, pageCount, addressOf }: PaginationProps) {
  if (pageCount < 2) return null;
  return (
    <nav class="pagination" aria-label={siteText(language, 'pages')}>
      <ul>
        {page > 1 && (
          <li>
            <a href={addressOf(page - 1)} rel="prev">
              ← {siteText(language, 'previous')}
            </a>
          </li>
        )}
        {shownPages(page, pageCount).map((number) => (
          <li key={number} class="number">
            <a
              href={addressOf(number)}
              aria-label={siteText(language, 'page', { number: String(number) })}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
        {page < pageCount && (
          <li>
            <a href={addressOf(page + 1)} rel="next">
              {siteText(language, 'next')} →
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The first, the last, and two on each side. */
const shownPages = (page: number, pageCount: number): number[] =>
  [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pageCount])].filter(
    (number) => number >= 1 && number <= pageCount,
  );
