import { dayInWords } from '../../../../../plugin-kit/dates-in-words';
import { observatoryPath } from '../domain/addresses';
import type { ObservatoryModel } from '../services/observatory-page';
import type { Locale, Translate } from '../services/translate';
import { ChartView } from './chart-view';
import { EveningsTable, Figures } from './observatory-view';
import { eveningsInWords, seasonInWords } from './words';

interface ReportProps {
  model: ObservatoryModel;
  today: string;
  locale: Locale;
  t: Translate;
}

/** A season on paper: every table open, every method written out. */
export const ReportView = ({ model, today, locale, t }: ReportProps) => (
  <article class="observatory report">
    <p class="way-back screen-only">
      <a href={observatoryPath(locale)}>{t('page.title')}</a>
    </p>
    <div class="page-head">
      <h1>{t('report.title', { season: model.season.replace('-', '–') })}</h1>
      <p class="lead">{seasonInWords(model, t, locale)}</p>
      <p class="hint">{t('report.made', { date: dayInWords(today, locale, 'long') })}</p>
      <p class="screen-only hint">{t('report.print')}</p>
    </div>
    <Figures figures={model.figures} t={t} />
    <section class="band">
      <h2>{t('evenings.title')}</h2>
      <p class="lead">{eveningsInWords({ ...model, place: null }, t)}</p>
      <EveningsTable model={model} t={t} isOpen />
    </section>
    <section class="band">
      <h2>{t('charts.title')}</h2>
      {model.charts.map(({ table }) => (
        <ChartView key={table.url} table={table} season={model.season} t={t} isPrinted />
      ))}
    </section>
  </article>
);
