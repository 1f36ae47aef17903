import { fieldText, texts } from '../../forms/texts';
import { LOCALES, type Locale } from '../../ontology/i18n-text';
import { licences } from '../../ontology/licences';
import type { PictureData } from '../../ontology/records/pictures';
import { protocolTerm } from '../../ontology/records/protocol-terms';
import { textIn } from '../../ontology/mappings/text-in';
import { dayInWords } from '../../plugin-kit/dates-in-words';
import { html, scriptJson, type Markup } from '../../plugin-kit/server/html';
import { pageText, typeName } from '../texts';
import type { Content, Fact, FactValue, Spoken } from './content';
import { layout } from './layout';

/** Search engines show about this many characters of a description. */
const DESCRIPTION_LENGTH = 300;
/** How wide pictures are shown: all of the page but its margins, as `entry-page.css` has it. */
const WIDTHS = '(min-width: 46rem) 44rem, calc(100vw - 2rem)';
const DATA_LICENCE = licences['etalab-2.0'];

export interface EntryPage {
  uid: string;
  segment: string;
  locale: Locale;
  content: Content;
  /** The next dates that it is part of. */
  dates: FactValue[];
  /** URI of the entry. */
  uri: string;
  /** Addresses of the page by language, and of the data by format. */
  pages: Record<Locale, string>;
  data: Record<'jsonld' | 'ttl', string>;
  /** The entry as a JSON-LD document. */
  document: object;
  /** Pages of the related entries, by URI. What has no page is not linked. */
  related: Map<string, string>;
  /** Date of the last change, `YYYY-MM-DD`. */
  updatedOn: string;
}

/** The page of an entry. */
export function entryPage(page: EntryPage): string {
  const { locale, content, segment } = page;
  return layout({
    locale,
    title: content.title.text,
    head: headOf(page),
    translations: page.pages,
    main: html`<article>
<p class="type">${typeName(locale, segment)}</p>
<h1${langOf(content.title)}>${content.title.text}</h1>
${content.notices.length > 0 && html`<div class="notice" role="note">${content.notices.map((notice) => html`<p${langOf(notice)}>${notice.text}</p>`)}</div>`}
${content.lead && html`<p class="lead" ${langOf(content.lead)}>${content.lead.text}</p>`}
${figure(content.pictures[0], locale)}
${factList(page)}
${content.text && html`<div class="text" ${langOf(content.text)}>${paragraphs(content.text.text)}</div>`}
${dateList(page)}
</article>`,
    footer: footerOf(page),
  });
}

const headOf = ({ locale, content, pages, data, document }: EntryPage): Markup[] => [
  html`<meta name="description" content="${descriptionOf(content)}" />
    <link rel="canonical" href="${pages[locale]}" /> `,
  ...LOCALES.map((one) => html`<link rel="alternate" hreflang="${one}" href="${pages[one]}" /> `),
  html`<link rel="alternate" hreflang="x-default" href="${pages.fr}" />
    <link rel="alternate" type="application/ld+json" href="${data.jsonld}" />
    <link rel="alternate" type="text/turtle" href="${data.ttl}" />
    <script type="application/ld+json">
      ${scriptJson(document)}
    </script>`,
];

/** The lead, else the beginning of the text, else the first facts. */
function descriptionOf({ title, lead, text, facts }: Content): string {
  const said =
    lead?.text ??
    text?.text ??
    facts
      .slice(0, 3)
      .flatMap(({ values }) => values[0]?.text ?? [])
      .join(' · ');
  const line = `${said || title.text}`.replace(/\s+/g, ' ').trim();
  return line.length > DESCRIPTION_LENGTH ? `${line.slice(0, DESCRIPTION_LENGTH - 1).trimEnd()}…` : line;
}

const factList = ({ uid, locale, content, related }: EntryPage): Markup =>
  html`<dl>
    ${content.facts.map(
      ({ attribute, label, values }: Fact) =>
        html`<div>
          <dt>${label ?? labelOf(uid, attribute, locale)}</dt>
          ${values.map((value) => html`<dd${langOf(value)}>${written(value, related)}</dd>`)}
        </div> `,
    )}
  </dl>`;

const dateList = ({ locale, dates, related }: EntryPage): Markup | undefined =>
  dates.length > 0
    ? html`<section>
        <h2>${pageText(locale, 'dates')}</h2>
        <ul>
          ${dates.map((date) => html`<li>${written(date, related)}</li>`)}
        </ul>
      </section>`
    : undefined;

const labelOf = (uid: string, attribute: string, locale: Locale): string =>
  fieldText(texts[locale], uid, attribute)?.label ?? attribute;

function written({ text, uri, href, dateTime }: FactValue, related: Map<string, string>): Markup {
  const target = uri ? related.get(uri) : href && ADDRESS.test(href) ? href : undefined;
  if (target) return html`<a href="${target}">${text}</a>`;
  return dateTime ? html`<time datetime="${dateTime}">${text}</time>` : html`${text}`;
}

/** A link leads to a page, a telephone or a mailbox, never to a script. */
const ADDRESS = /^(https?:\/\/|tel:|mailto:)/i;

const langOf = ({ lang }: Spoken): Markup | undefined => (lang ? html` lang="${lang}"` : undefined);

const figure = (picture: PictureData | undefined, locale: Locale): Markup | undefined =>
  picture &&
  html`<figure>
    <img src="${picture.url}" alt="${textIn(picture.alt, locale)}" loading="lazy" ${size(picture)} ${sizes(picture)} />
    <figcaption>
      ${
        picture.caption && `${textIn(picture.caption, locale)} · `
      }${pageText(locale, 'credit', { credit: picture.credit })}${
        picture.usage !== 'any' && ` · ${textIn(protocolTerm('pictureUsage', picture.usage).label, locale)}`
      }
    </figcaption>
  </figure>`;

const size = ({ width, height }: PictureData): Markup | undefined =>
  width && height ? html` width="${width}" height="${height}"` : undefined;

/** For the browser to take the smallest that fills the page. */
function sizes({ url, width, thumbnails }: PictureData): Markup | undefined {
  if (!width || thumbnails.length === 0) return undefined;
  const candidates = [...thumbnails, { url, width }].map((one) => `${one.url} ${one.width}w`);
  return html` srcset="${candidates.join(', ')}" sizes="${WIDTHS}"`;
}

const paragraphs = (text: string): Markup[] => text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`);

const footerOf = ({ locale, uri, data, updatedOn }: EntryPage): Markup =>
  html`<dl>
    <div>
      <dt>${pageText(locale, 'permanent')}</dt>
      <dd><a href="${uri}">${uri}</a></dd>
    </div>
    <div>
      <dt>${pageText(locale, 'formats')}</dt>
      <dd><a href="${data.jsonld}">JSON-LD</a></dd>
      <dd><a href="${data.ttl}">Turtle</a></dd>
    </div>
    <div>
      <dt>${pageText(locale, 'licence')}</dt>
      <dd><a href="${DATA_LICENCE?.url}" rel="license">${DATA_LICENCE?.name}</a></dd>
    </div>
    <div>
      <dt>${pageText(locale, 'updated')}</dt>
      <dd><time datetime="${updatedOn}">${dayInWords(updatedOn, locale)}</time></dd>
    </div>
  </dl>`;
