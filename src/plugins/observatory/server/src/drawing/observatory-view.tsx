import { Pills } from '../../../../../plugin-kit/site/components/pill';
import { Button } from '../../../../../plugin-kit/site/components/form';
import { dayInWords } from '../../../../../plugin-kit/dates-in-words';
import { dataPath, observatoryPath, reportPath } from '../domain/addresses';
import type { DescribedTable } from '../domain/formats/described-table';
import type { ObservatoryModel } from '../services/observatory-page';
import type { Locale, Translate } from '../services/translate';
import { ChartView } from './chart-view';
import { GapsView } from './gaps-view';
import { PlacesView } from './places-view';
import { cellText } from './table-view';
import { eveningsInWords, seasonInWords } from './words';

interface ViewProps {
  model: ObservatoryModel;
  locale: Locale;
  t: Translate;
}

/** The observatory as anybody reads it: in words, then a map, then what could be done, then the figures. */
export const ObservatoryView = ({ model, locale, t }: ViewProps) => {
  const { season, place, charts, evenings } = model;
  const words = eveningsInWords(model, t);
  const address = (query: { season?: string; commune?: string | undefined }) => addressOf(locale, { season, ...query });
  return (
    <div class="observatory">
      <div class="page-head">
        <h1>{t('page.title')}</h1>
        <p class="lead">{seasonInWords(model, t, locale)}</p>
        <Pills
          label={t('page.seasons')}
          pills={model.seasons.map((one) => ({
            href: address({ season: one, commune: place?.code }),
            label: one.replace('-', '–'),
            isCurrent: one === season,
          }))}
        />
      </div>
      <Figures figures={model.figures} t={t} />
      <section class="band" aria-labelledby="evenings">
        <div class="band-head">
          <h2 id="evenings">{t('evenings.title')}</h2>
        </div>
        <div class="beside">
          <div>
            {words && <p class="lead told">{words}</p>}
            <PlaceChooser model={model} locale={locale} t={t} />
            <p class="hint">
              {t('evenings.period', {
                from: dayInWords(model.period.from, locale, 'long'),
                to: dayInWords(model.period.to, locale, 'long'),
                minutes: model.minutes,
              })}
            </p>
            <EveningsTable model={model} t={t} />
          </div>
          {evenings.length > 0 && (
            <PlacesView evenings={evenings} place={place} addressOf={(commune) => address({ commune })} t={t} />
          )}
        </div>
      </section>
      <section class="band" aria-labelledby="gaps">
        <div class="band-head">
          <h2 id="gaps">{place ? t('gaps.title.place', { place: place.name }) : t('gaps.title')}</h2>
        </div>
        <p>{t('gaps.lead', { weeks: model.weeks, minutes: model.minutes })}</p>
        <GapsView model={model} locale={locale} t={t} />
      </section>
      <section class="band" aria-labelledby="figures">
        <div class="band-head">
          <h2 id="figures">{t('charts.title')}</h2>
          <a href={reportPath(locale, season)}>{t('page.report')}</a>
        </div>
        <div class="charts">
          {charts.map(({ table }) => (
            <ChartView key={table.url} table={table} season={season} t={t} />
          ))}
        </div>
      </section>
      <p class="further">
        {t('page.further')} <a href={dataPath(locale)}>{t('page.data')}</a>
      </p>
    </div>
  );
};

export const addressOf = (locale: string, query: { season?: string; commune?: string | undefined }): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  const parameters = new URLSearchParams(given).toString();
  return `${observatoryPath(locale)}${parameters && `?${parameters}`}`;
};

/** A few totals, each with its unit and a word on how it is counted. */
export const Figures = ({ figures, t }: { figures: DescribedTable[]; t: Translate }) => (
  <ul class="figures">
    {figures.map(({ code, label, unit, total, locale, method }) => (
      <li key={code}>
        <b>{cellText(total, t, locale)}</b>
        <span class="unit">{unit.label}</span>
        <span class="label">{label}</span>
        <details>
          <summary>{t('figure.method')}</summary>
          <p>{method}</p>
        </details>
      </li>
    ))}
  </ul>
);

const PlaceChooser = ({ model: { places, place, season }, locale, t }: ViewProps) => (
  <form class="place-chooser" method="get" action={observatoryPath(locale)}>
    <input type="hidden" name="season" value={season} />
    <label for="commune">{t('evenings.choose')}</label>
    <select id="commune" name="commune">
      <option value="">{t('evenings.everywhere')}</option>
      {places.map(({ code, name }) => (
        <option key={code} value={code} selected={code === place?.code}>
          {name}
        </option>
      ))}
    </select>
    <Button>{t('evenings.show')}</Button>
  </form>
);

export const EveningsTable = ({
  model,
  t,
  isOpen = false,
}: {
  model: ObservatoryModel;
  t: Translate;
  isOpen?: boolean;
}) => (
  <details open={isOpen}>
    <summary>{t('evenings.table')}</summary>
    <div class="scrolled" tabIndex={0} role="region" aria-label={t('evenings.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('evenings.commune')}</th>
            <th scope="col" class="number">
              {t('evenings.none')}
            </th>
            <th scope="col" class="number">
              {t('evenings.several')}
            </th>
            <th scope="col" class="number">
              {t('evenings.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {model.evenings.map(({ place, none, several, all }) => (
            <tr key={place.code}>
              <th scope="row">{place.name}</th>
              <td class="number">{none}</td>
              <td class="number">{several}</td>
              <td class="number">{all}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
