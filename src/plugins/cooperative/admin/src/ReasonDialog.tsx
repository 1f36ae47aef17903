import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useTranslate } from './plugin';

interface ReasonDialogProps {
  title: string;
  text?: string;
  /** Words of the button that does it. */
  action: string;
  isDanger?: boolean;
  /** A reason that is already there; what is empty has to be written. */
  reason?: string;
  isOptional?: boolean;
  children?: ReactNode;
  onClose(): void;
  onConfirm(reason: string): Promise<void>;
}

/** Asks why before something is done that the log keeps. */
export function ReasonDialog({
  title,
  text,
  action,
  isDanger = false,
  reason: given = '',
  isOptional = false,
  children,
  onClose,
  onConfirm,
}: ReasonDialogProps) {
  const t = useTranslate();
  const [reason, setReason] = useState(given);
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {text && <Typography>{text}</Typography>}
            {children}
            <Field.Root name="reason" required={!isOptional} hint={t('reason.hint')}>
              <Field.Label>{t('reason')}</Field.Label>
              <Textarea
                value={reason}
                maxLength={500}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            variant={isDanger ? 'danger' : 'default'}
            disabled={!isOptional && reason.trim() === ''}
            onClick={() => void onConfirm(reason.trim())}
          >
            {action}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
