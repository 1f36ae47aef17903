import { Button, Dialog } from '@strapi/design-system';
import { useSay } from '../plugin';

/** Asks once more: everything that points to the entry that goes will point to the other. */
export function MergeButton({ names, onMerge }: { names: { kept: string; replaced: string }; onMerge(): void }) {
  const say = useSay();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button>{say('duplicates.merge')}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say('duplicates.merge.title')}</Dialog.Header>
        <Dialog.Body>{say('duplicates.merge.question', names)}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('duplicates.cancel')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button onClick={onMerge}>{say('duplicates.merge.confirm')}</Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
