import { labelsOf, type DescribedTable } from '../domain/formats/described-table';
import type { Row } from '../domain/indicator-rows';
import type { Translate } from '../services/translate';
import { inDigits } from './numbers';

interface TableProps {
  table: DescribedTable;
  t: Translate;
}

/** A table as people read it: what is hidden, missing and zero are three things. */
export const TableView = ({ table, t }: TableProps) => {
  const { dimensions, rows, total, unit, locale, label } = table;
  return (
    <div class="scrolled" tabIndex={0} role="region" aria-label={label}>
      <table>
        <caption class="hidden-text">{label}</caption>
        <thead>
          <tr>
            {dimensions.map(({ code, label: name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
            <th scope="col" class="number">
              {unit.label}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key.join(' ')}>
              {labelsOf(table, row).map(({ code, label: name }, position) =>
                position === 0 ? (
                  <th key={code} scope="row">
                    {name}
                  </th>
                ) : (
                  <td key={code}>{name}</td>
                ),
              )}
              <td class="number">{cellText(row, t, locale)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={dimensions.length}>
              {t('table.total')}
            </th>
            <td class="number">{cellText(total, t, locale)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

export function cellText({ value, status }: Row, t: Translate, locale: string): string {
  if (status === 'hidden') return t('table.hidden');
  return status === 'missing' ? t('table.missing') : inDigits(value, locale);
}
