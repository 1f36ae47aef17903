import { forwardRef, type ComponentProps } from 'react';
import { useTranslate } from '../plugin';
import { Heading, Headings, Note, Sheet, widthsOf } from './layout';
import { Row } from './Row';
import type { SheetColumn, SheetRow } from './sheet';

interface SheetTableProps extends Omit<ComponentProps<typeof Row>, 'row' | 'number'> {
  label: string;
  columns: SheetColumn[];
  rows: SheetRow[];
}

/** The rows under the names of their columns. */
export const SheetTable = forwardRef<HTMLDivElement, SheetTableProps>(function SheetTable(
  { label, rows, ...shared },
  ref,
) {
  const t = useTranslate();
  const { columns } = shared;
  return (
    <Sheet ref={ref} role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      <Headings role="row" $widths={widthsOf(columns)}>
        <Heading role="columnheader">{t('grid.number')}</Heading>
        {columns.map(({ name, label: heading, isRequired }) => (
          <Heading key={name} role="columnheader">
            {heading}
            {isRequired && ' *'}
          </Heading>
        ))}
        <Heading role="columnheader">{t('grid.actions')}</Heading>
      </Headings>
      {rows.map((row, index) => (
        <Row key={row.key} number={index + 1} row={row} {...shared} />
      ))}
      {rows.length === 0 && <Note $tone="quiet">{t('grid.saved.none')}</Note>}
    </Sheet>
  );
});
