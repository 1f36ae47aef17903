import { Cards } from '../../../../../plugin-kit/site/components/card';
import { DayList } from '../../../../../plugin-kit/site/components/day-list';
import { ButtonLink } from '../../../../../plugin-kit/site/components/form';
import { Pagination } from '../../../../../plugin-kit/site/components/pagination';
import { Pills } from '../../../../../plugin-kit/site/components/pill';
import { listAddress, tellPath } from '../domain/addresses';
import type { Locale } from '../domain/language';
import { VIEWS } from '../domain/list-state';
import type { ListModel } from '../services/list-page';
import type { Message, Translate } from '../services/translate';
import { ActiveFilters } from './active-filters';
import { toCard, toDays } from './cards';
import { countInWords } from './count-in-words';
import { Filters } from './filters';
import { MapView } from './map-view';
import { MonthView } from './month-view';
import { NothingFound } from './nothing-found';
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
    <ActiveFilters model={model} locale={locale} t={t} />
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
  if (month) {
    const addressOf = (other: string) => listAddress(path, { ...state, view: 'month', month: other, page: 1 });
    const dayAddress = (date: string) =>
      listAddress(path, { ...state, view: 'list', when: null, month: null, from: date, to: date, page: 1 });
    return <MonthView month={month} addressOf={addressOf} dayAddress={dayAddress} locale={locale} t={t} />;
  }
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

const Subscribe = ({ model: { feeds }, t }: Pick<ListProps, 'model' | 't'>) =>
  feeds.ics || feeds.rss ? (
    <section class="panel">
      <h2>{t('list.subscribe')}</h2>
      <p>{t('list.subscribe.hint')}</p>
      <p class="buttons">
        {feeds.ics && <ButtonLink href={feeds.ics}>{t('list.subscribe.ics')}</ButtonLink>}
        {feeds.rss && <ButtonLink href={feeds.rss}>{t('list.subscribe.rss')}</ButtonLink>}
      </p>
    </section>
  ) : null;
