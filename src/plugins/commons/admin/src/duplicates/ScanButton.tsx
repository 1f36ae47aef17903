import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useRead, useTranslate, useWrite } from '../plugin';
import type { Scan } from './types';

const EVERY_MS = 1000;

/** Looks through everything now, and says how far it is. */
export function ScanButton({ onEnd }: { onEnd(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const { data: scan, refresh } = useRead<Scan | null>('/duplicates/scan');
  const isRunning = Boolean(scan && scan.endedAt === null);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (!isRunning && wasRunning.current) onEnd();
    wasRunning.current = isRunning;
    if (!isRunning) return;
    const timer = setInterval(refresh, EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning, refresh, onEnd]);
  const start = async () => {
    wasRunning.current = true;
    if (await write('post', '/duplicates/scan', undefined, 'duplicates.scan.started')) refresh();
  };
  return (
    <Flex direction="column" alignItems="flex-end" gap={1}>
      <Button variant="secondary" loading={isRunning} onClick={() => void start()}>
        {t('duplicates.scan.start')}
      </Button>
      {isRunning && scan && (
        <Typography variant="pi" textColor="neutral600" role="status">
          {t('duplicates.scan.progress', { done: scan.done, total: scan.total })}
        </Typography>
      )}
    </Flex>
  );
}
