import { Button, Flex } from '@strapi/design-system';
import { StewardField } from '../grid/StewardField';
import type { SheetDescription } from '../grid/sheet';
import { useTranslate } from '../plugin';

interface PublishBarProps {
  description: SheetDescription;
  steward: string | null;
  /** What was typed is still looked for. */
  isLooking: boolean;
  onSteward(documentId: string): void;
  onSend(publish: boolean): void;
}

/** In whose name, and the two ways to send: only what the reader may do is offered. */
export function PublishBar({ description, steward, isLooking, onSteward, onSend }: PublishBarProps) {
  const t = useTranslate();
  const { stewards, mayPublish } = description;
  return (
    <Flex gap={2} wrap="wrap" alignItems="flex-end" justifyContent="flex-end">
      <StewardField {...{ stewards, steward, onSteward }} />
      <Button
        size="L"
        variant={mayPublish ? 'secondary' : 'default'}
        disabled={isLooking}
        onClick={() => onSend(false)}
      >
        {t('grid.save')}
      </Button>
      {mayPublish && (
        <Button size="L" disabled={isLooking} onClick={() => onSend(true)}>
          {t('addDate.publish')}
        </Button>
      )}
    </Flex>
  );
}
