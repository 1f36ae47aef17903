import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import type { EntryUse } from '../../../server/src/domain/views';
import { messageId, useTranslate } from '../plugin';
import { useNumbers } from '../use-numbers';

/** In the edit view: in which channels the entry was delivered, and what that led to. */
export function ReusePanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const { data } = useEntryPanel<EntryUse>('reuse.entry', model, documentId);
  if (!data || (data.channels.length === 0 && data.siteClicks === 0)) return null;
  return {
    title: formatMessage({ id: messageId('entry.title'), defaultMessage: 'Reuse' }),
    content: <Use use={data} />,
  };
}

function Use({ use: { period: covered, channels, siteClicks, isOwn } }: { use: EntryUse }) {
  const t = useTranslate();
  const { counted, gained, period } = useNumbers();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {channels.map(({ documentId, name, deliveries, clicks }) => (
          <Box tag="li" key={documentId}>
            <Typography tag="p" fontWeight="bold">
              {name}
            </Typography>
            <Typography tag="p">{gained(deliveries, clicks)}</Typography>
          </Box>
        ))}
        {siteClicks !== 0 && (
          <Box tag="li">
            <Typography tag="p" fontWeight="bold">
              {t('entry.site')}
            </Typography>
            <Typography tag="p">{counted('clicks', siteClicks)}</Typography>
          </Box>
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {[period(covered), t(isOwn ? 'what' : 'what.others')].join('. ')}
      </Typography>
    </Flex>
  );
}
