import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate, useWrite } from '../plugin';
import { EntryField } from './EntryField';
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

/** Makes an entry that is missing, as a draft, without leaving the sheet. */
export function NewEntryDialog({ grid, column, typed, steward, onCreated, onClose }: NewEntryDialogProps) {
  const t = useTranslate();
  const write = useWrite();
  const { label, fields } = column.create ?? { label: '', fields: [] };
  const first = fields.find(({ isEntry }) => !isEntry)?.name ?? '';
  const [values, setValues] = useState<Record<string, unknown>>({ [first]: typed });
  const [isSaving, setIsSaving] = useState(false);
  const set = (name: string, value: unknown) => setValues((before) => ({ ...before, [name]: value }));
  const isComplete = fields.every(({ name, isRequired }) => !isRequired || Boolean(values[name]));
  const save = async () => {
    setIsSaving(true);
    const path = `/grids/${grid}/columns/${column.name}/entries`;
    const entry = await write<Candidate>('post', path, { values, steward }, null);
    setIsSaving(false);
    if (entry) onCreated(entry);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {fields.map((field) =>
              field.isEntry ? (
                <EntryField
                  key={field.name}
                  path={`/grids/${grid}/columns/${column.name}/entries?field=${field.name}`}
                  label={field.label}
                  isRequired={field.isRequired}
                  onChoose={(entry) => set(field.name, entry ?? undefined)}
                />
              ) : (
                <Field.Root key={field.name} name={field.name} required={field.isRequired}>
                  <Field.Label>{field.label}</Field.Label>
                  <TextInput
                    value={(values[field.name] as string | undefined) ?? ''}
                    onChange={({ target }: { target: { value: string } }) => set(field.name, target.value)}
                  />
                </Field.Root>
              ),
            )}
          </Flex>
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
