import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useTranslate } from '../plugin';
import { useQuality } from './api';

interface ChannelLacksProps {
  uid: string;
  documentId: string;
  /** Document id of the channel. */
  channel: string;
}

/** Beside a channel that an entry is in: what its readers would still like. */
export function ChannelLacks({ uid, documentId, channel }: ChannelLacksProps) {
  const t = useTranslate();
  const lacks = useQuality(uid, documentId)?.channels.find((one) => one.documentId === channel)?.lacks;
  if (!lacks) return null;
  const isReady = lacks.length === 0;
  return (
    <Flex gap={2} alignItems="flex-start">
      <Box flex="none" paddingTop={1}>
        {isReady ? <CheckCircle fill="success600" aria-hidden /> : <WarningCircle fill="warning600" aria-hidden />}
      </Box>
      <Typography variant="pi">
        {isReady ? t('quality.ready') : t('quality.lacking', { what: lacks.join(', ') })}
      </Typography>
    </Flex>
  );
}
