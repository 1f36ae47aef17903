import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Reasons } from '../duplicates/Reasons';
import { useLookAlikesOf } from '../duplicates/use-look-alikes';
import { useSharedRead, useTranslate, useWrite } from '../plugin';
import { CreationFields, withName, type Values } from './CreationFields';
import { Choice } from './layout';
import type { Candidate, SheetColumn } from './sheet';

interface NewEntryDialogProps {
  grid: string;
  column: SheetColumn;
  /** What was typed in the cell: the name of the new entry. */
  typed: string;
  /** Who will answer for it. */
  steward: string | null;
  onCreated(entry: Candidate): void;
  onClose(): void;
}

const NOTHING = { label: '', fields: [] };

/** Makes an entry that is missing, as a draft, without leaving the sheet. */
export function NewEntryDialog({ grid, column, typed, steward, onCreated, onClose }: NewEntryDialogProps) {
  const t = useTranslate();
  const write = useWrite();
  const creation = column.create ?? NOTHING;
  const [values, setValues] = useState<Values>(() => withName(creation, typed));
  const [isSaving, setIsSaving] = useState(false);
  const path = `/grids/${grid}/columns/${column.name}/entries`;
  const isComplete = creation.fields.every(({ name, isRequired }) => !isRequired || Boolean(values[name]));
  const save = async () => {
    setIsSaving(true);
    const entry = await write<Candidate>('post', path, { values, steward }, null);
    setIsSaving(false);
    if (entry) onCreated(entry);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{creation.label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <LookAlikes uid={column.uid} values={values} onChoose={onCreated} />
          <CreationFields {...{ path, values, fields: creation.fields, onChange: setValues }} steps={[]} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('entering.cancel')}
          </Button>
          <Button disabled={!isComplete} loading={isSaving} onClick={() => void save()}>
            {t('grid.new.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface LookAlikesProps {
  uid: string | null;
  values: Values;
  onChoose(entry: Candidate): void;
}

/** What may be the same, before it is made: one click takes it instead. */
function LookAlikes({ uid, values, onChoose }: LookAlikesProps) {
  const t = useTranslate();
  const { data } = useSharedRead<{ uid: string; attributes: string[] }[]>('/duplicates/types');
  const type = data?.find((one) => one.uid === uid);
  const found = useLookAlikesOf(type, asTyped(values));
  if (found.length === 0) return null;
  return (
    <Box paddingBottom={4} role="status">
      <Typography fontWeight="semiBold">{t('grid.new.lookAlikes')}</Typography>
      {found.map(({ documentId, name, isPublished, reasons }) => (
        <Box key={documentId} paddingTop={2}>
          <Choice
            type="button"
            onClick={() => onChoose({ documentId, name, isPublished, detail: null, isExact: true })}
          >
            {t('grid.new.take', { name })}
          </Choice>
          <Reasons reasons={reasons} />
        </Box>
      ))}
    </Box>
  );
}

/** As the form of an entry holds them: entries are connected. */
const asTyped = (values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      if (typeof value !== 'object') return [[name, value]];
      return 'documentId' in value ? [[name, { connect: [{ documentId: value.documentId }] }]] : [];
    }),
  );
