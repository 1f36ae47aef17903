import { Button, Dialog } from '@strapi/design-system';
import { useTranslate } from '../plugin';

/** Asks once more: everything that points to the entry that goes will point to the other. */
export function MergeButton({ names, onMerge }: { names: { kept: string; replaced: string }; onMerge(): void }) {
  const t = useTranslate();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button>{t('duplicates.merge')}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{t('duplicates.merge.title')}</Dialog.Header>
        <Dialog.Body>{t('duplicates.merge.question', names)}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{t('duplicates.cancel')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button onClick={onMerge}>{t('duplicates.merge.confirm')}</Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
