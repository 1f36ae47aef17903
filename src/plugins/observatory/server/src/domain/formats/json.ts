import type { Row } from '../indicator-rows';
import type { DescribedTable } from './described-table';

/** A figure by name of its dimensions: what a page reads without counting positions. */
export function toJson(table: DescribedTable): string {
  const { rows, total, dimensions, ...description } = table;
  const figure = ({ value, status, numerator, denominator }: Row) => ({
    value,
    status,
    ...(table.isShare ? { numerator, denominator } : {}),
  });
  const data = {
    ...description,
    dimensions,
    rows: rows.map((row) => ({
      ...Object.fromEntries(dimensions.map(({ code }, position) => [code, row.key[position]])),
      ...figure(row),
    })),
    total: figure(total),
  };
  return JSON.stringify({ data });
}
