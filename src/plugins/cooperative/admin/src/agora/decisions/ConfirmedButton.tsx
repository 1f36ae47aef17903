import { Button, Dialog } from '@strapi/design-system';
import { useSay } from '../../plugin';

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
  const say = useSay();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant={variant} disabled={disabled} loading={isSending}>
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say(`${question}.title`)}</Dialog.Header>
        <Dialog.Body>{say(`${question}.text`)}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say(`${question}.back`)}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button onClick={() => void onConfirm()}>{say(`${question}.send`)}</Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
