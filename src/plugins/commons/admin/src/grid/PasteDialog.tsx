import { Button, Field, Modal, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate } from '../plugin';

interface PasteDialogProps {
  onPaste(text: string): void;
  onClose(): void;
}

/** A place for a table of a spreadsheet or an e-mail. */
export function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const t = useTranslate();
  const [text, setText] = useState('');
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('grid.paste')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root name="table" hint={t('grid.paste.hint')}>
            <Field.Label>{t('grid.paste.label')}</Field.Label>
            <Textarea
              rows={10}
              value={text}
              onChange={({ target }: { target: { value: string } }) => setText(target.value)}
            />
            <Field.Hint />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('entering.cancel')}
          </Button>
          <Button
            disabled={text.trim() === ''}
            onClick={() => {
              onPaste(text);
              onClose();
            }}
          >
            {t('grid.paste.put')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
