import { html, type Markup } from '../plugin-kit/server/html';
import { layout } from '../permalinks/page/layout';
import { processings, type Processing } from '../ontology/cooperative/personal-data';
import type { Locale } from '../ontology/i18n-text';
import { textIn } from '../ontology/mappings/text-in';
import { privacyText, type TextName } from './texts';

/** The register as the CNIL's model lays it out, then the rights of people and whom they ask. */
export const privacyPage = (locale: Locale, translations: Record<Locale, string>, contact: string): string =>
  layout({
    locale,
    title: privacyText(locale, 'title'),
    translations,
    main: html`<article>
      <h1>${privacyText(locale, 'title')}</h1>
      <p class="lead">${privacyText(locale, 'lead')}</p>
      ${processings.map((one) => section(one, locale))}
      <section>
        <h2>${privacyText(locale, 'rights')}</h2>
        <p>${privacyText(locale, 'rightsText')}</p>
        <p>${privacyText(locale, 'authority')} <a href="https://www.cnil.fr/">cnil.fr</a></p>
      </section>
      <section>
        <h2>${privacyText(locale, 'contact')}</h2>
        <p>
          ${contact ? html`<a href="mailto:${contact}">${contact}</a>` : html`${privacyText(locale, 'contactUnknown')}`}
        </p>
      </section>
    </article>`,
  });

const section = (processing: Processing, locale: Locale): Markup =>
  html`<section>
    <h2>${textIn(processing.name, locale)}</h2>
    <dl>
      ${facts(processing, locale).map(
        ([name, value]) =>
          html`<div>
            <dt>${privacyText(locale, name)}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
  </section> `;

const facts = (
  { purpose, basis, people, categories, recipients, retention }: Processing,
  locale: Locale,
): [TextName, string][] => [
  ['purpose', textIn(purpose, locale) ?? ''],
  ['basis', privacyText(locale, `basis.${basis}`)],
  ['people', textIn(people, locale) ?? ''],
  ['categories', textIn(categories, locale) ?? ''],
  ['recipients', textIn(recipients, locale) ?? ''],
  ['retention', textIn(retention, locale) ?? ''],
];
