import { Box, Button, Flex, Link as DSLink, Typography } from '@strapi/design-system';
import { ArrowLeft, Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { AddDateButton } from '../add-date/AddDateButton';
import { Progress } from '../entering/Progress';
import { useTranslate } from '../plugin';
import { Ending } from './Ending';
import { NewEntryDialog } from './NewEntryDialog';
import { placeOf, type Place } from './place';
import type { SavedSheet } from './saved-rows';
import { SendBar } from './SendBar';
import { todayHere, type SheetDescription } from './sheet';
import { SheetTable } from './SheetTable';
import { Tools } from './Tools';
import { useSending } from './use-sending';
import { useLookup, useSheet } from './use-sheet';
import { usePasting, useSheetActions, type Creating } from './use-sheet-actions';

interface GridEditorProps {
  description: SheetDescription;
  storageKey: string;
  /** The entries that are open again in it; without them it is a sheet to type new ones in. */
  saved?: SavedSheet;
}

/** The sheet, its tools, and what becomes of what is sent. */
export function GridEditor({ description, storageKey, saved }: GridEditorProps) {
  const t = useTranslate();
  const { name, columns, entries } = description;
  const { rows, dispatch, canUndo } = useSheet(storageKey, saved);
  const [place, setPlace] = useState<Place | null>(null);
  const isSaved = saved !== undefined;
  const [today] = useState(todayHere);
  const [creating, setCreating] = useState<Creating | null>(null);
  const [steward, setSteward] = useState(description.stewards[0]?.documentId ?? null);
  const cells = useRef<HTMLDivElement>(null);
  useLookup(name, columns, rows, dispatch);
  const { ignored, pasteTable } = usePasting({ columns, today, dispatch });
  const actions = useSheetActions({ columns, dispatch, cells, isSaved, onCreate: setCreating }, pasteTable);
  const sending = useSending({ description, storageKey, today, isSaved }, (outcomes) =>
    dispatch({ type: 'outcomes', outcomes }),
  );
  const addRow = () => dispatch({ type: 'add', rows: [{}], after: rows.at(-1)?.key ?? null });
  return (
    <Page.Main>
      <Heading description={description} isSaved={isSaved} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Sheet
            disabled={sending.isRunning}
            onFocus={({ target }) => setPlace(placeOf(target, columns) ?? place)}
            onKeyDown={(event) => {
              if (!isUndo(event)) return;
              event.preventDefault();
              dispatch({ type: 'undo' });
            }}
          >
            <Tools
              {...{ columns, rows, today, dispatch, ignored, place, canUndo, isSaved }}
              onPasteTable={pasteTable}
            />
            <SheetTable
              ref={cells}
              label={description.label}
              {...{ rows, columns, entries, today, isSaved, ...actions }}
            />
            {!isSaved && (
              <Box>
                <Button variant="tertiary" startIcon={<Plus />} onClick={addRow}>
                  {t('grid.add')}
                </Button>
              </Box>
            )}
          </Sheet>
          {sending.ended && <Ending batch={sending.ended} entries={entries} onClose={sending.forget} />}
          {sending.isRunning ? (
            <Progress batch={sending.batch} onCancel={sending.cancel} />
          ) : (
            <SendBar
              {...{ description, rows, today, steward }}
              onSteward={setSteward}
              onSend={(publish) => void sending.send(rows, publish, steward)}
            />
          )}
          <Typography variant="pi" textColor="neutral600">
            {t('grid.kept')}
          </Typography>
        </Flex>
      </Layouts.Content>
      {creating?.column.create && (
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

/** What is being sent is not typed in meanwhile: what was typed in it would leave with the rows that are written. */
const Sheet = styled.fieldset`
  display: flex;
  flex-direction: column;
  gap: 16px;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
`;

const isUndo = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey;

function Heading({ description, isSaved }: { description: SheetDescription; isSaved: boolean }) {
  const { label, parent, from } = description;
  const t = useTranslate();
  return (
    <>
      <Page.Title>{label}</Page.Title>
      <Layouts.Header
        title={label}
        subtitle={isSaved ? t('grid.saved.subtitle') : t('grid.subtitle', { name: parent?.name ?? '' })}
        primaryAction={<AddDateButton />}
        navigationAction={
          parent && (
            <DSLink
              tag={Link}
              startIcon={<ArrowLeft />}
              to={`/content-manager/collection-types/${from}/${parent.documentId}`}
            >
              {parent.name}
            </DSLink>
          )
        }
      />
    </>
  );
}
