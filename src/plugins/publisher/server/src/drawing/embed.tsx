import { Cards } from '../../../../../plugin-kit/site/components/card';
import { DayList } from '../../../../../plugin-kit/site/components/day-list';
import { EmptyState } from '../../../../../plugin-kit/site/components/empty-state';
import { Pagination } from '../../../../../plugin-kit/site/components/pagination';
import type { LinkAttributes } from '../../../../../plugin-kit/site/components/links';
import { tellPath } from '../domain/addresses';
import type { DrawnMap } from '../domain/drawn-map';
import type { EmbedOptions } from '../domain/embed-request';
import type { Letter } from '../domain/letters';
import type { MonthModel } from '../services/list-page';
import type { LinkedCard } from '../services/lists';
import type { Translate } from '../services/translate';
import { toCard, toDays, type RowExtras } from './cards';
import { Entries } from './directory-page';
import { MapView } from './map-view';
import { MonthView } from './month-view';

export interface EmbedModel {
  slug: string;
  /** What the channel is called, in the language of the embed. */
  name: string;
  /** Version of the channel: another one when anything that it shows changed. */
  version: number;
  options: EmbedOptions;
  cards: LinkedCard[];
  pageCount: number;
  letters: (Omit<Letter, 'cards'> & { cards: LinkedCard[] })[];
  month: MonthModel | null;
  map: DrawnMap | null;
  /** Who is to be named, and the licence. */
  source: { name: string; licence: { name: string; url: string | null } | null };
  addresses: EmbedAddresses;
}

/** Absolute addresses, so that they lead to the same pages from any site. Null where nobody may read the channel without a key. */
export interface EmbedAddresses {
  publicUrl: string;
  /** Another page of the same embed. */
  page(page: number): string | null;
  month(month: string): string | null;
  /** All of a day, and the whole list, on the site. */
  day(date: string): string | null;
  whole: string | null;
}

interface EmbedProps {
  model: EmbedModel;
  t: Translate;
  link: LinkAttributes;
}

/** A channel on a page that is not ours: one section that says all of it, without style or script, whose links lead to the site. */
export const Embed = ({ model, t, link }: EmbedProps) => {
  const { slug, name, version, options, addresses } = model;
  return (
    <section
      class="odus-embed"
      lang={options.locale}
      aria-label={name}
      data-channel={slug}
      data-version={version}
      data-view={options.view}
    >
      <View model={model} t={t} link={link} />
      <p class="embed-end">
        {addresses.whole && (
          <a href={addresses.whole} {...link}>
            {t('embed.whole')}
          </a>
        )}{' '}
        <Source model={model} t={t} link={link} />
      </p>
    </section>
  );
};

function View({ model, t, link }: EmbedProps) {
  const { options, cards, letters, month, map, pageCount, addresses } = model;
  const { locale, view, page, today } = options;
  const extras = extrasOf(model, t, link);
  if (month) {
    const addressOf = (other: string) => addresses.month(other) ?? '#';
    return <MonthView month={month} addressOf={addressOf} dayAddress={addresses.day} {...{ locale, t, extras }} />;
  }
  if (cards.length === 0) return <EmptyState title={t('empty.nothing')} />;
  if (map) return <MapView map={map} anchor={`odus-${model.slug}-`} {...{ locale, t, extras }} />;
  if (view === 'next')
    return <Cards cards={cards.map((linked) => toCard(linked, locale, { ...extras(linked), heading: 'h3' }))} />;
  return (
    <>
      {view === 'list' ? (
        <DayList days={toDays(cards, locale, options.narrowing.from ?? today, extras)} language={locale} heading="h3" />
      ) : (
        letters.map(({ letter, cards: ofLetter }) => (
          <section key={letter} class="letter">
            <h3>{letter === '#' ? t('directory.other') : letter}</h3>
            <Entries cards={ofLetter.map((linked) => toCard(linked, locale, { ...extras(linked), heading: 'h4' }))} />
          </section>
        ))
      )}
      {addresses.page(1) && (
        <Pagination
          language={locale}
          page={page}
          pageCount={pageCount}
          addressOf={(other) => addresses.page(other) ?? ''}
        />
      )}
    </>
  );
}

const withoutQuery = (address: string): string => address.split('?')[0] ?? address;

/** Every entry has a way to say that something is wrong with it. */
const extrasOf =
  ({ addresses: { publicUrl }, options: { locale } }: EmbedModel, t: Translate, link: LinkAttributes): RowExtras =>
  ({ card, href }) => ({
    link,
    aside: {
      href: `${publicUrl}${tellPath(locale)}?${new URLSearchParams({ about: withoutQuery(href) }).toString()}`,
      text: t('embed.tell'),
      label: t('embed.tell.about', { title: card.title.text }),
    },
  });

function Source({ model: { source }, t, link }: EmbedProps) {
  const { name, licence } = source;
  return (
    <span>
      {t('embed.source', { name })}
      {licence && ' · '}
      {licence?.url ? (
        <a href={licence.url} {...link}>
          {licence.name}
        </a>
      ) : (
        licence?.name
      )}
    </span>
  );
}
