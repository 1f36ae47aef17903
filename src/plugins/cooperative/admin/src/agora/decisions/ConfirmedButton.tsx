import { Button, Dialog } from '@strapi/design-system';
import { useTranslate } from '../../plugin';

interface ConfirmedButtonProps {
  label: string;
  /** Beginning of the names of the question's texts. */
  question: 'vote.confirm' | 'decisions.withdraw.confirm';
  variant?: 'tertiary';
  disabled?: boolean;
  isSending?: boolean;
  onConfirm(): Promise<void>;
}

/** A button for what cannot be undone: it asks first. */
export function ConfirmedButton({ label, question, variant, disabled, isSending, onConfirm }: ConfirmedButtonProps) {
  const t = useTranslate();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant={variant} disabled={disabled} loading={isSending}>
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{t(`${question}.title`)}</Dialog.Header>
        <Dialog.Body>{t(`${question}.text`)}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{t(`${question}.back`)}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button onClick={() => void onConfirm()}>{t(`${question}.send`)}</Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
