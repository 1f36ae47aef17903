import { Button, Dialog, Field, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate } from '../../use-translate';

interface RejectionDialogProps {
  title: string;
  onClose(): void;
  /** The reason may be empty. */
  onRefuse(reason: string): void;
}

const MAX_LENGTH = 500;

/** Refuses an entry, with a reason for those who wrote it. */
export function RejectionDialog({ title, onClose, onRefuse }: RejectionDialogProps) {
  const t = useTranslate();
  const [reason, setReason] = useState('');
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{t('refusal.title', { title })}</Dialog.Header>
        <Dialog.Body>
          <Field.Root name="reason" hint={t('refusal.help')} width="100%">
            <Field.Label>{t('refusal.reason')}</Field.Label>
            <Textarea
              value={reason}
              maxLength={MAX_LENGTH}
              onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
            />
            <Field.Hint />
          </Field.Root>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{t('overlay.cancel')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger-light" onClick={() => onRefuse(reason)}>
              {t('decide.refuse')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
