import { chartPath } from '../domain/addresses';
import type { DescribedTable } from '../domain/formats/described-table';
import { WIDTHS } from './draw-chart';
import type { Translate } from '../services/translate';
import { inDigits } from './numbers';
import { TableView } from './table-view';

interface ChartProps {
  table: DescribedTable;
  season: string;
  t: Translate;
  /** A report is printed: its tables are open and nothing is to be pressed. */
  isPrinted?: boolean;
}

/** A chart with its unit, its table, its method and its files. The picture says nothing that the table does not. */
export const ChartView = ({ table, season, t, isPrinted = false }: ChartProps) => {
  const { code, label, unit, method, locale, dimensions, version, frozen } = table;
  const by = dimensions[0];
  if (!by) return null;
  const address = (rest: { extension: 'svg' | 'png'; theme?: 'light' | 'dark'; size?: 'wide' | 'narrow' }) =>
    chartPath(locale, { indicator: code, by: by.code, season, ...rest });
  const svg = (theme: 'light' | 'dark', size: 'wide' | 'narrow') => address({ extension: 'svg', theme, size });
  return (
    <figure class="chart" id={`${code}-by-${by.code}`}>
      <figcaption>
        <h3>{t('chart.title', { label, by: by.label.toLocaleLowerCase(locale) })}</h3>
        <p class="unit">{t('chart.unit', { unit: unit.label })}</p>
      </figcaption>
      <picture>
        {!isPrinted && (
          <>
            <source media="(prefers-color-scheme: dark) and (max-width: 40rem)" srcset={svg('dark', 'narrow')} />
            <source media="(prefers-color-scheme: dark)" srcset={svg('dark', 'wide')} />
            <source media="(max-width: 40rem)" srcset={svg('light', 'narrow')} />
          </>
        )}
        <img
          src={svg('light', 'wide')}
          width={WIDTHS.wide}
          alt={inWords(table, t)}
          loading={isPrinted ? undefined : 'lazy'}
        />
      </picture>
      <details open={isPrinted}>
        <summary>{t('chart.table')}</summary>
        <TableView table={table} t={t} />
      </details>
      <details open={isPrinted}>
        <summary>{t('chart.method', { version })}</summary>
        <p>{method}</p>
        {frozen.map(({ season: one, takenAt, version: then }) => (
          <p key={one}>{t('chart.frozen', { season: one, date: takenAt.slice(0, 10), version: then ?? '–' })}</p>
        ))}
      </details>
      {!isPrinted && (
        <p class="files">
          <a href={fileOf(table, 'csv')}>{t('chart.csv')}</a>
          <a href={address({ extension: 'png', size: 'wide' })}>{t('chart.png')}</a>
          <a href={fileOf(table, 'parquet')}>Parquet</a>
          <a href={table.url}>JSON</a>
        </p>
      )}
    </figure>
  );
};

/** `…/dates?by=month` is `…/dates.csv?by=month`. */
export const fileOf = ({ url, code, locale }: DescribedTable, extension: string): string => {
  const address = new URL(url);
  address.pathname = address.pathname.replace(new RegExp(`${code}$`), `${code}.${extension}`);
  address.searchParams.set('locale', locale);
  return address.href;
};

/** The greatest and the least of a chart, for who does not see it. */
function inWords({ rows, dimensions: [by], unit, locale, label }: DescribedTable, t: Translate): string {
  const known = rows.filter(({ value }) => value !== null);
  const sorted = [...known].sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || !by) return t('chart.nothing', { label });
  const nameOf = (code: string | undefined) => by.members.find((member) => member.code === code)?.label ?? '';
  return t('chart.words', {
    label,
    most: nameOf(first.key[0]),
    mostValue: inDigits(first.value, locale),
    least: nameOf(last.key[0]),
    leastValue: inDigits(last.value, locale),
    unit: unit.label,
  });
}
