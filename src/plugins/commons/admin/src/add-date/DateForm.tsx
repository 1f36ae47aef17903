import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Outcome } from '../../../server/src/domain/batch/batch';
import type { Settings } from '../dates/types';
import { Progress } from '../entering/Progress';
import type { CellActions } from '../grid/Cell';
import { NewEntryDialog } from '../grid/NewEntryDialog';
import { rowState, stateOf, todayHere, type SheetDescription } from '../grid/sheet';
import { blankSheet } from '../grid/sheet-reducer';
import { useSending } from '../grid/use-sending';
import { useLookup, useSheet } from '../grid/use-sheet';
import type { Creating } from '../grid/use-sheet-actions';
import { useTranslate } from '../plugin';
import { useReturnAfterLogin } from '../unsaved/use-return-after-login';
import { afterOutcomes, dateRows } from './date-rows';
import { Fields } from './Fields';
import { Columns } from './layout';
import { Preview } from './Preview';
import { PublishBar } from './PublishBar';
import { SameEvening } from './SameEvening';
import { Written } from './Written';

interface DateFormProps {
  description: SheetDescription;
  settings: Settings;
  storageKey: string;
}

/** A form of a row of the grid of dates: it reads, keeps, looks up and sends what is typed as the grid does. */
export function DateForm({ description, settings, storageKey }: DateFormProps) {
  const t = useTranslate();
  const { name, label, columns, stewards, entries } = description;
  const form = useRef<HTMLDivElement>(null);
  const { rows: sheet, dispatch } = useSheet(storageKey);
  const rows = useMemo(() => sheet.slice(0, 1), [sheet]);
  const [row] = rows;
  const [today] = useState(todayHere);
  const [creating, setCreating] = useState<Creating | null>(null);
  const [isTried, setTried] = useState(false);
  const [steward, setSteward] = useState(stewards[0]?.documentId ?? null);
  useLookup(name, columns, rows, dispatch);
  useReturnAfterLogin(useCallback(() => localStorage.getItem(storageKey) !== null, [storageKey]));
  const onOutcomes = (outcomes: Outcome[]) => {
    const left = row && afterOutcomes(row, outcomes);
    dispatch({ type: 'load', rows: left ? [left] : blankSheet() });
    setTried(false);
  };
  const sending = useSending({ description, storageKey, today }, onOutcomes);
  if (!row) return null;
  const dates = dateRows(row, columns);
  const send = (publish: boolean) => {
    const isReady = dates.every((one) => rowState(columns, one, today) === 'ready');
    setTried(true);
    if (isReady) void sending.send(dates, publish, steward);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const isLooking = columns.some((column) => stateOf(column, row.cells[column.name], today).state === 'looking');
  const actions: Pick<CellActions, 'onEdit' | 'onAnswer' | 'onCreate'> = {
    onEdit: (key, column, text) => dispatch({ type: 'edit', key, column, text, columns }),
    onAnswer: (key, column, answer) => dispatch({ type: 'answer', key, column, answer, columns }),
    onCreate: (key, column, text) => setCreating({ key, column, text }),
  };
  return (
    <Page.Main>
      <Page.Title>{label}</Page.Title>
      <Layouts.Header title={label} subtitle={t('addDate.subtitle')} />
      <Layouts.Content>
        <Columns ref={form}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {sending.ended && <Written outcomes={sending.ended.outcomes} entries={entries} onClose={sending.forget} />}
            <Fields {...{ row, columns, today, actions, isTried, isSending: sending.isRunning }} />
            {sending.isRunning ? (
              <Progress batch={sending.batch} onCancel={sending.cancel} />
            ) : (
              <PublishBar {...{ description, steward, isLooking }} onSteward={setSteward} onSend={send} />
            )}
            <Typography variant="pi" textColor="neutral600">
              {t('grid.kept')}
            </Typography>
          </Flex>
          <Box tag="aside">
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Preview {...{ row, columns, today }} />
              <SameEvening {...{ row, columns, settings, today }} />
            </Flex>
          </Box>
        </Columns>
      </Layouts.Content>
      {creating && (
        <NewEntryDialog
          grid={name}
          column={creating.column}
          typed={creating.text}
          steward={steward}
          onClose={() => setCreating(null)}
          onCreated={(entry) => {
            actions.onAnswer(creating.key, creating.column, { text: entry.name, entry });
            setCreating(null);
          }}
        />
      )}
    </Page.Main>
  );
}
