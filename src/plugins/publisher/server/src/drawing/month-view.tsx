import { DayList } from '../../../../../plugin-kit/site/components/day-list';
import { listAddress } from '../domain/addresses';
import type { Locale } from '../domain/language';
import { monthAfter, weeksOf } from '../domain/month';
import { longDay, monthInWords, weekdayNames } from '../domain/short-when';
import type { LinkedCard } from '../services/lists';
import type { ListModel, MonthModel } from '../services/list-page';
import type { Translate } from '../services/translate';
import { toDays } from './cards';

interface MonthProps {
  model: ListModel;
  month: MonthModel;
  locale: Locale;
  t: Translate;
}

/** Titles of a day that are shown before its number leads to the rest. */
const SHOWN = 3;

/** A month at a glance. On a telephone it is the list of its days: nobody reads seven columns there. */
export const MonthView = ({ model, month, locale, t }: MonthProps) => {
  const { path, state } = model;
  const addressOf = (other: string) => listAddress(path, { ...state, view: 'month', month: other, page: 1 });
  return (
    <section class="month">
      <div class="band-head">
        <h2>{monthInWords(month.month, locale)}</h2>
        <nav class="views" aria-label={t('month.navigation')}>
          <ul>
            <li>
              <a href={addressOf(monthAfter(month.month, -1))} rel="prev">
                ← {monthInWords(monthAfter(month.month, -1), locale)}
              </a>
            </li>
            <li>
              <a href={addressOf(monthAfter(month.month, 1))} rel="next">
                {monthInWords(monthAfter(month.month, 1), locale)} →
              </a>
            </li>
          </ul>
        </nav>
      </div>
      <table class="month-grid">
        <thead>
          <tr>
            {weekdayNames(locale).map(({ short, long }) => (
              <th key={long} scope="col">
                <abbr title={long}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month.month).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td key={date} class={date.slice(0, 7) === month.month ? undefined : 'other-month'}>
                  {date.slice(0, 7) === month.month && (
                    <DayCell date={date} cards={month.days.get(date) ?? []} model={model} locale={locale} t={t} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="month-list">
        <DayList
          days={toDays([...month.days.values()].flat(), locale, `${month.month}-01`)}
          language={locale}
          heading="h3"
        />
      </div>
      {month.isCut && <p class="hint">{t('month.cut')}</p>}
    </section>
  );
};

interface CellProps extends Omit<MonthProps, 'month'> {
  date: string;
  cards: LinkedCard[];
}

const DayCell = ({ date, cards, model: { path, state }, locale, t }: CellProps) => {
  const day = <time dateTime={date}>{Number(date.slice(8))}</time>;
  if (cards.length === 0) return <span class="day-number">{day}</span>;
  const ofDay = listAddress(path, { ...state, view: 'list', when: null, month: null, from: date, to: date, page: 1 });
  return (
    <>
      <a class="day-number" href={ofDay} aria-label={`${longDay(date, locale)} · ${cards.length}`}>
        {day}
      </a>
      <ul>
        {cards.slice(0, SHOWN).map(({ card, href }) => (
          <li key={href} class={card.isCancelled ? 'cancelled' : undefined}>
            <a href={href} lang={card.title.lang}>
              {card.title.text}
            </a>
          </li>
        ))}
        {cards.length > SHOWN && (
          <li>
            <a href={ofDay}>{t('month.more', { count: cards.length - SHOWN })}</a>
          </li>
        )}
      </ul>
    </>
  );
};
