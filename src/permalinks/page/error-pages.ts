import type { Locale } from '../../ontology/i18n-text';
import { html } from '../../plugin-kit/server/html';
import type { Deletion } from '../resolution';
import { pageText, typeName } from '../texts';
import { dayInWords } from '../../plugin-kit/dates-in-words';
import { layout } from './layout';

/** The same to the byte whatever the reason, so that nobody learns what is not published. */
export const absentPage = (locale: Locale): string =>
  layout({
    locale,
    title: pageText(locale, 'absent.title'),
    main: html`<h1>${pageText(locale, 'absent.title')}</h1>
      <p class="lead">${pageText(locale, 'absent.text')}</p>`,
  });

/** What remains of a deleted entry: what it was, since when, and why. */
export function deletedPage({ identifier, deletedAt, reason }: Deletion, locale: Locale): string {
  const day = deletedAt.slice(0, 10);
  return layout({
    locale,
    title: pageText(locale, 'deleted.title'),
    main: html`<h1>${pageText(locale, 'deleted.title')}</h1>
      <p class="lead">${pageText(locale, 'deleted.text')}</p>
      <dl>
        <div>
          <dt>${pageText(locale, 'deleted.type')}</dt>
          <dd>${typeName(locale, identifier.segment)}</dd>
        </div>
        <div>
          <dt>${pageText(locale, 'deleted.date')}</dt>
          <dd><time datetime="${day}">${dayInWords(day, locale)}</time></dd>
        </div>
        ${
          reason &&
          html`<div>
            <dt>${pageText(locale, 'deleted.reason')}</dt>
            <dd>${reason}</dd>
          </div>`
        }
      </dl>`,
  });
}
