import { Cards } from '../../../../../plugin-kit/site/components/card';
import { DayList } from '../../../../../plugin-kit/site/components/day-list';
import { EmptyState } from '../../../../../plugin-kit/site/components/empty-state';
import { Pagination } from '../../../../../plugin-kit/site/components/pagination';
import { Pills } from '../../../../../plugin-kit/site/components/pill';
import { listAddress, tellPath } from '../domain/addresses';
import { inLanguage } from '../domain/in-language';
import type { Locale } from '../domain/language';
import { NO_FILTER, VIEWS, type ListState } from '../domain/list-state';
import type { ListModel } from '../services/list-page';
import type { Message, Translate } from '../services/translate';
import { activeLabel } from './active-label';
import { toCard, toDays } from './cards';
import { Filters } from './filters';
import { MapView } from './map-view';
import { MonthView } from './month-view';
import { Search } from './search';

export interface ListProps {
  model: ListModel;
  locale: Locale;
  t: Translate;
}

/** An agenda: one touch, the filters with their counts, then the dates by day. */
export const ListPage = ({ model, locale, t }: ListProps) => (
  <>
    <div class="page-head list-head">
      <h1>{model.name}</h1>
      <Search t={t} action={model.path} words={model.state.q} />
      {model.quick.length > 0 && <Pills label={t('quick.label')} pills={model.quick} />}
    </div>
    <div class="list">
      <Filters model={model} locale={locale} t={t} />
      <div class="results">
        <Summary model={model} locale={locale} t={t} />
        <Results model={model} locale={locale} t={t} />
      </div>
    </div>
  </>
);

/** How many there are, under what, and what one may do with them. */
export const Summary = ({ model, locale, t }: ListProps) => (
  <div class="list-head">
    <p class="count" role="status">
      <b>{countInWords(model, locale)}</b>
    </p>
    <Views model={model} t={t} />
    {model.active.length > 0 && (
      <ul class="active-filters" aria-label={t('list.active')}>
        {model.active.map((filter) => {
          const label = activeLabel(filter, model, locale, t);
          return (
            <li key={filter.key}>
              <a href={listAddress(model.path, filter.without)} aria-label={t('list.remove', { label })}>
                {label} <span aria-hidden="true">×</span>
              </a>
            </li>
          );
        })}
        <li>
          <a class="clear" href={listAddress(model.path, { ...NO_FILTER, view: model.state.view })}>
            {t('list.clear')}
          </a>
        </li>
      </ul>
    )}
  </div>
);

const Views = ({ model: { state, path }, t }: Pick<ListProps, 'model' | 't'>) => (
  <nav class="views" aria-label={t('list.views')}>
    <ul>
      {VIEWS.map((view) => (
        <li key={view}>
          <a
            href={listAddress(path, { ...state, view, month: null, page: 1 })}
            aria-current={view === state.view ? 'page' : undefined}
          >
            {t(`list.view.${view}` as Message)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

function Results({ model, locale, t }: ListProps) {
  const { cards, state, path, pageCount, month, map } = model;
  if (month) return <MonthView model={model} month={month} locale={locale} t={t} />;
  if (cards.length === 0) return <NothingFound model={model} locale={locale} t={t} />;
  if (map) return <MapView map={map} locale={locale} t={t} />;
  return (
    <>
      {state.q ? (
        <Cards cards={cards.map((linked) => toCard(linked, locale))} />
      ) : (
        <DayList days={toDays(cards, locale, model.firstDay)} language={locale} />
      )}
      <Pagination
        language={locale}
        page={state.page}
        pageCount={pageCount}
        addressOf={(page) => listAddress(path, { ...state, page })}
      />
      <Subscribe model={model} t={t} />
      <p class="hint">
        <a href={tellPath(locale)}>{t('tell.link')}</a>
      </p>
    </>
  );
}

/** Which filter to drop, with what that gives. */
export const NothingFound = ({ model, locale, t }: ListProps) => (
  <EmptyState
    title={t('empty.title')}
    text={model.waysOut.length > 0 ? t('empty.text') : model.active.length === 0 ? t('empty.nothing') : undefined}
  >
    {model.waysOut.length > 0 && (
      <ul class="ways-out">
        {model.waysOut.map(({ filter, count }) => (
          <li key={filter.key}>
            <a href={listAddress(model.path, filter.without)}>
              {t('empty.way', { label: activeLabel(filter, model, locale, t), count })}
            </a>
          </li>
        ))}
      </ul>
    )}
    {model.active.length > 0 && (
      <p>
        <a href={listAddress(model.path, resetOf(model.state))}>{t('empty.all')}</a>
      </p>
    )}
  </EmptyState>
);

const resetOf = ({ view }: ListState): ListState => ({ ...NO_FILTER, view });

const Subscribe = ({ model: { feeds }, t }: Pick<ListProps, 'model' | 't'>) =>
  feeds.ics || feeds.rss ? (
    <section class="panel">
      <h2>{t('list.subscribe')}</h2>
      <p>{t('list.subscribe.hint')}</p>
      <p class="buttons">
        {feeds.ics && (
          <a class="button plain" href={feeds.ics}>
            {t('list.subscribe.ics')}
          </a>
        )}
        {feeds.rss && (
          <a class="button plain" href={feeds.rss}>
            {t('list.subscribe.rss')}
          </a>
        )}
      </p>
    </section>
  ) : null;

/** « 60 dates », in the words of the source. */
export function countInWords({ siteChannel, total }: Pick<ListModel, 'siteChannel' | 'total'>, locale: Locale): string {
  const { one, many } = siteChannel.presentation.counted;
  const isOne = new Intl.PluralRules(locale).select(total) === 'one';
  return inLanguage(isOne ? one : many, locale).replace('{count}', new Intl.NumberFormat(locale).format(total));
}
