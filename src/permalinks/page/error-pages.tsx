import type { Locale } from '../../ontology/i18n-text';
import { dayInWords } from '../../plugin-kit/dates-in-words';
import { Facts } from '../../plugin-kit/site/components/facts';
import type { SiteFrame } from '../../plugin-kit/site/frame';
import { renderPage } from '../../plugin-kit/site/render-page';
import type { Deletion } from '../resolution';
import { pageText, typeName } from '../texts';

/** The same to the byte whatever the reason, so that nobody learns what is not published. */
export const absentPage = (frame: SiteFrame, locale: Locale): string =>
  renderPage({
    ...{ frame, title: pageText(locale, 'absent.title'), isIndexed: false, width: 'text' },
    children: (
      <div class="page-head">
        <h1>{pageText(locale, 'absent.title')}</h1>
        <p class="lead">{pageText(locale, 'absent.text')}</p>
      </div>
    ),
  });

/** What remains of a deleted entry: what it was, since when, and why. */
export function deletedPage(frame: SiteFrame, { identifier, deletedAt, reason }: Deletion, locale: Locale): string {
  const day = deletedAt.slice(0, 10);
  return renderPage({
    ...{ frame, title: pageText(locale, 'deleted.title'), isIndexed: false, width: 'text' },
    children: (
      <>
        <div class="page-head">
          <h1>{pageText(locale, 'deleted.title')}</h1>
          <p class="lead">{pageText(locale, 'deleted.text')}</p>
        </div>
        <Facts
          rows={[
            { label: pageText(locale, 'deleted.type'), values: [{ value: typeName(locale, identifier.segment) }] },
            {
              label: pageText(locale, 'deleted.date'),
              values: [{ value: <time datetime={day}>{dayInWords(day, locale)}</time> }],
            },
            ...(reason ? [{ label: pageText(locale, 'deleted.reason'), values: [{ value: reason }] }] : []),
          ]}
        />
      </>
    ),
  });
}
