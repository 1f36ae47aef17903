import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Problem } from '../../../server/src/domain/batch/batch';
import { Note } from '../grid/layout';
import type { SheetColumn, SheetRow } from '../grid/sheet';
import { useTranslate } from '../plugin';
import { momentsOf, nameOf, WHEN } from './date-rows';
import { FormField, type FieldProps } from './FormField';
import { More, Questions } from './layout';
import { PictureField } from './PictureField';
import { WhenField } from './WhenField';

interface FieldsProps extends Pick<FieldProps, 'actions' | 'today'> {
  row: SheetRow;
  columns: SheetColumn[];
  /** Whether it was sent before all was there: what lacks is said. */
  isTried: boolean;
  isSending: boolean;
}

/** The questions of the form: what, when, where and what visitors ask first; the others folded. */
export function Fields({ row, columns, actions, today, isTried, isSending }: FieldsProps) {
  const t = useTranslate();
  const named = (kind: 'date' | 'time') => columns.find(({ name }) => name === nameOf(columns, kind));
  const [date, time] = [named('date'), named('time')];
  const missing = [{ column: null, message: t('addDate.missing') }];
  const problemsOf = (names: string[], isMissing: boolean): Problem[] => {
    const answered = row.problems.filter(({ column }) => column !== null && names.includes(column));
    return isTried && isMissing ? missing : answered;
  };
  const field = (column: SheetColumn): ReactNode => {
    const cell = row.cells[column.name];
    const isMissing = column.isRequired && !cell?.text.trim();
    const props = { rowKey: row.key, column, cell, today, actions, problems: problemsOf([column.name], isMissing) };
    return column.kind === 'picture' ? (
      <PictureField key={column.name} {...props} />
    ) : (
      <FormField key={column.name} {...props} />
    );
  };
  const essential = columns.filter(({ isSecondary }) => !isSecondary);
  const general = row.problems.filter(({ column }) => !columns.some(({ name }) => name === column));
  return (
    <Questions disabled={isSending} aria-label={t('addDate.title')}>
      {essential.map((column) => {
        if (column === time) return null;
        if (column !== date || !time) return field(column);
        const problems = problemsOf([date.name, time.name], momentsOf(row).length === 0);
        const onEdit = (text: string) => actions.onEdit(row.key, { ...date, name: WHEN }, text);
        return <WhenField key={WHEN} {...{ row, date, time, today, problems, onEdit }} />;
      })}
      <More>
        <summary>{t('addDate.more')}</summary>
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
          {columns.filter(({ isSecondary }) => isSecondary).map(field)}
        </Flex>
      </More>
      <div role="alert">
        {general.map(({ message }) => (
          <Note key={message} $tone="wrong">
            {message}
          </Note>
        ))}
      </div>
    </Questions>
  );
}
