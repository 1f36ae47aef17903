import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import type { Batch } from '../../../server/src/domain/batch/batch';
import { useTranslate } from '../plugin';

interface ProgressProps {
  batch: Batch | null;
  onCancel(): void;
}

/** How far many writes are, while they go on. */
export function Progress({ batch, onCancel }: ProgressProps) {
  const t = useTranslate();
  const { done = 0, total = 0 } = batch ?? {};
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} role="status">
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography>{t('entering.progress', { done, total })}</Typography>
        <Box flex="1 1 12rem">
          <ProgressBar
            aria-label={t('entering.progress', { done, total })}
            value={total === 0 ? 0 : Math.round((done / total) * 100)}
            size="M"
          />
        </Box>
        <Button variant="tertiary" onClick={onCancel}>
          {t('entering.stop')}
        </Button>
      </Flex>
    </Box>
  );
}
