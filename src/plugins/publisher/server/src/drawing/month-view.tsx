import { DayList } from '../../../../../plugin-kit/site/components/day-list';
import type { Locale } from '../domain/language';
import { monthAfter, weeksOf } from '../domain/month';
import { longDay, monthInWords, weekdayNames } from '../domain/short-when';
import type { LinkedCard } from '../services/lists';
import type { MonthModel } from '../services/list-page';
import type { Translate } from '../services/translate';
import { toDays, type RowExtras } from './cards';

export interface MonthProps {
  month: MonthModel;
  /** Where another month is. */
  addressOf(month: string): string;
  /** Where all of a day is; null when nowhere. */
  dayAddress(date: string): string | null;
  locale: Locale;
  t: Translate;
  extras?: RowExtras;
}

/** Titles of a day that are shown before its number leads to the rest. */
const SHOWN = 3;

/** A month at a glance. On a telephone it is the list of its days: nobody reads seven columns there. */
export const MonthView = ({ month, addressOf, dayAddress, locale, t, extras }: MonthProps) => (
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
                  <DayCell
                    date={date}
                    cards={month.days.get(date) ?? []}
                    dayAddress={dayAddress}
                    locale={locale}
                    t={t}
                    extras={extras}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <div class="month-list">
      <DayList
        days={toDays([...month.days.values()].flat(), locale, `${month.month}-01`, extras)}
        language={locale}
        heading="h3"
      />
    </div>
    {month.isCut && <p class="hint">{t('month.cut')}</p>}
  </section>
);

interface CellProps extends Omit<MonthProps, 'month' | 'addressOf'> {
  date: string;
  cards: LinkedCard[];
}

const DayCell = ({ date, cards, dayAddress, locale, t, extras }: CellProps) => {
  const day = <time dateTime={date}>{Number(date.slice(8))}</time>;
  const ofDay = cards.length > 0 ? dayAddress(date) : null;
  return (
    <>
      {ofDay ? (
        <a class="day-number" href={ofDay} aria-label={`${longDay(date, locale)} · ${cards.length}`}>
          {day}
        </a>
      ) : (
        <span class="day-number">{day}</span>
      )}
      {cards.length > 0 && (
        <ul>
          {cards.slice(0, SHOWN).map((linked) => (
            <li key={linked.href} class={linked.card.isCancelled ? 'cancelled' : undefined}>
              <a href={linked.href} lang={linked.card.title.lang} {...extras?.(linked).link}>
                {linked.card.title.text}
              </a>
            </li>
          ))}
          {cards.length > SHOWN && (
            <li>
              <More href={ofDay}>{t('month.more', { count: cards.length - SHOWN })}</More>
            </li>
          )}
        </ul>
      )}
    </>
  );
};

const More = ({ href, children }: { href: string | null; children: string }) =>
  href ? <a href={href}>{children}</a> : <>{children}</>;
