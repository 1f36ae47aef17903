import { labelsOf, type DescribedTable } from './described-table';

export type Column = { name: string; type: 'STRING' | 'DOUBLE' | 'INT32'; data: (string | number | null)[] };

/** A table as columns: a code and a label a dimension, then the figure and what it is. */
export function columnsOf(table: DescribedTable): Column[] {
  const { dimensions, rows, total, isShare } = table;
  const cells = dimensions.length > 0 ? rows : [total];
  const named = cells.map((row) => labelsOf(table, row));
  const text = (name: string, data: (string | null)[]): Column => ({ name, type: 'STRING', data });
  const whole = (name: string, data: (number | null)[]): Column => ({ name, type: 'INT32', data });
  return [
    ...dimensions.flatMap(({ code }, position) => [
      text(
        code,
        named.map((one) => one[position]?.code ?? null),
      ),
      text(
        `${code}_label`,
        named.map((one) => one[position]?.label ?? null),
      ),
    ]),
    { name: 'value', type: 'DOUBLE', data: cells.map(({ value }) => value) },
    text(
      'status',
      cells.map(({ status }) => status),
    ),
    ...(isShare
      ? [
          whole(
            'numerator',
            cells.map(({ numerator }) => numerator),
          ),
          whole(
            'denominator',
            cells.map(({ denominator }) => denominator),
          ),
        ]
      : []),
    text(
      'unit',
      cells.map(() => table.unit.label),
    ),
    text(
      'indicator',
      cells.map(() => table.code),
    ),
    whole(
      'version',
      cells.map(() => table.version),
    ),
  ];
}
