import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import { StewardField } from './StewardField';
import { rowState, type SheetDescription, type SheetRow } from './sheet';

interface SendBarProps {
  description: SheetDescription;
  rows: SheetRow[];
  today: string;
  /** Document id of the organisation that will answer for what is made. */
  steward: string | null;
  onSteward(documentId: string): void;
  onSend(publish: boolean): void;
}

/** How many rows are ready, and the two ways to send them. */
export function SendBar({ description, rows, today, steward, onSteward, onSend }: SendBarProps) {
  const t = useTranslate();
  const { stewards, columns, mayPublish } = description;
  const states = rows.map((row) => rowState(columns, row, today));
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const ready = count('ready');
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="flex-end">
        <Typography role="status">
          {t('grid.counts', { ready, unsure: count('unsure'), wrong: count('wrong') })}
        </Typography>
        <Flex gap={2} wrap="wrap" alignItems="flex-end">
          <StewardField {...{ stewards, steward, onSteward }} />
          <Button variant="secondary" disabled={ready === 0} onClick={() => onSend(false)}>
            {t('grid.save')}
          </Button>
          {mayPublish && (
            <Button disabled={ready === 0} onClick={() => onSend(true)}>
              {t('grid.publish', { count: ready })}
            </Button>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}
