import type { Locale } from '../../ontology/i18n-text';
import { licences } from '../../ontology/licences';
import { dayInWords } from '../../plugin-kit/dates-in-words';
import { Cards, type CardProps } from '../../plugin-kit/site/components/card';
import { DayList, type Day } from '../../plugin-kit/site/components/day-list';
import { Facts } from '../../plugin-kit/site/components/facts';
import { Markdown } from '../../plugin-kit/site/components/markdown';
import type { SiteFrame } from '../../plugin-kit/site/frame';
import { renderPage } from '../../plugin-kit/site/render-page';
import { pageText, typeName } from '../texts';
import type { Content, Spoken } from './content';
import { EntryFacts } from './parts/entry-facts';
import { headOf } from './parts/head';
import { isPractical, Panel } from './parts/panel';
import { Gallery, MainPicture } from './parts/pictures';

const DATA_LICENCE = licences['etalab-2.0'];

export interface EntryPage {
  frame: SiteFrame;
  uid: string;
  segment: string;
  locale: Locale;
  content: Content;
  /** The next dates that it is part of; of a date, those of its show. */
  dates: Day[];
  /** What else one may like. */
  alsoThere: { title: string; cards: CardProps[] } | null;
  /** URI of the entry. */
  uri: string;
  /** Addresses of the page by language, of the data by format, and of the calendar of a date. */
  pages: Record<Locale, string>;
  data: Record<'jsonld' | 'ttl', string>;
  calendar: string | null;
  /** Address of its poster, for messages about what has no picture. */
  posterPicture: string;
  /** Whether it is a date that has passed: nobody books it, or notes it, any more. */
  isOver: boolean;
  /** The entry as a JSON-LD document. */
  document: object;
  /** Pages of the related entries, by URI. What has no page is not linked. */
  related: Map<string, string>;
  /** Date of the last change, `YYYY-MM-DD`. */
  updatedOn: string;
}

/** The page of an entry: its title, its picture, what one decides by, then the rest. */
export const entryPage = (page: EntryPage): string =>
  renderPage({
    ...headOf(page),
    frame: page.frame,
    children: <Entry {...page} />,
    colophon: <Colophon {...page} />,
  });

function Entry(page: EntryPage) {
  const { uid, locale, content, segment, dates, alsoThere, related } = page;
  const { title, lead, notices } = content;
  const details = content.facts.filter((fact) => !isPractical(fact));
  return (
    <article class="entry">
      <header class="entry-head">
        <p class="kicker">{kickerOf(content) ?? typeName(locale, segment)}</p>
        <h1 lang={title.lang}>{title.text}</h1>
        {lead && (
          <p class="lead" lang={lead.lang}>
            {lead.text}
          </p>
        )}
        <Notices notices={notices} />
      </header>
      <MainPicture content={content} locale={locale} />
      <Panel {...page} />
      <div class="entry-body">
        <Body content={content} />
        {dates.length > 0 && (
          <section>
            <h2>{pageText(locale, segment === 'performance' ? 'otherDates' : 'dates')}</h2>
            <DayList days={dates} language={locale} heading="h3" />
          </section>
        )}
        <Gallery content={content} locale={locale} title={pageText(locale, 'gallery')} />
        {details.length > 0 && (
          <section>
            <h2>{pageText(locale, 'details')}</h2>
            <EntryFacts uid={uid} locale={locale} facts={details} related={related} />
          </section>
        )}
      </div>
      {alsoThere && (
        <section class="entry-more">
          <h2>{alsoThere.title}</h2>
          <Cards cards={alsoThere.cards} />
        </section>
      )}
    </article>
  );
}

const kickerOf = ({ kinds = [] }: Content): string | null =>
  kinds.length > 0 ? kinds.map(({ text }) => text).join(' · ') : null;

const Notices = ({ notices }: { notices: Spoken[] }) =>
  notices.length > 0 ? (
    <div class="notice" role="note">
      {notices.map(({ text, lang }) => (
        <p key={text} lang={lang}>
          {text}
        </p>
      ))}
    </div>
  ) : null;

function Body({ content: { text } }: { content: Content }) {
  if (!text) return null;
  if (text.isMarkdown) return <Markdown text={text.text} lang={text.lang} />;
  return (
    <div class="prose typed" lang={text.lang}>
      {text.text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

const Colophon = ({ frame, locale, uri, data, updatedOn }: EntryPage) => (
  <Facts
    rows={[
      { label: pageText(locale, 'permanent'), values: [{ value: <a href={uri}>{uri}</a> }] },
      {
        label: pageText(locale, 'formats'),
        values: [{ value: <a href={data.jsonld}>JSON-LD</a> }, { value: <a href={data.ttl}>Turtle</a> }],
      },
      {
        label: pageText(locale, 'licence'),
        values: [
          {
            value: (
              <a href={DATA_LICENCE?.url} rel="license">
                {DATA_LICENCE?.name}
              </a>
            ),
          },
        ],
      },
      {
        label: pageText(locale, 'updated'),
        values: [{ value: <time datetime={updatedOn}>{dayInWords(updatedOn, locale)}</time> }],
      },
      ...(frame.report === null
        ? []
        : [
            {
              label: pageText(locale, 'report'),
              values: [
                {
                  value: (
                    <a href={`${frame.report}?about=${encodeURIComponent(uri)}`} rel="nofollow">
                      {pageText(locale, 'report.link')}
                    </a>
                  ),
                },
              ],
            },
          ]),
    ]}
  />
);
