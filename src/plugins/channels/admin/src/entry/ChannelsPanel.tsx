import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { Why } from '../channel/selection/Why';
import { StateBadge } from '../fields/StateBadge';
import { messageId } from '../translations';
import type { Entry } from '../types';
import { useRead } from '../use-read';
import { useTranslate } from '../use-translate';

interface PanelProps {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string };
}

/** An entry beside a channel: in it or out, and why. */
export type Standing = Entry & { channel: { documentId: string; slug: string; name: string }; address: string | null };

/** In the edit view of every entry: each channel, with the entry in or out, and why. */
export function ChannelsPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const path = documentId && model.startsWith('api::') ? `/entries/${model}/${documentId}` : null;
  const { data } = useRead<Standing[]>(path);
  if (!data || data.length === 0) return null;
  return {
    title: formatMessage({ id: messageId('panel.title'), defaultMessage: 'In the channels' }),
    content: <Standings standings={data} />,
  };
}

function Standings({ standings }: { standings: Standing[] }) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {standings.map((standing) => (
        <Box key={standing.channel.documentId}>
          <Flex justifyContent="space-between" gap={1} wrap="wrap">
            <Typography tag={Link} to={`/plugins/channels/${standing.channel.documentId}`} textColor="primary600">
              {standing.channel.name}
            </Typography>
            <StateBadge isOn={standing.isIn}>{t(standing.isIn ? 'state.in' : 'state.out')}</StateBadge>
          </Flex>
          <Why entry={standing} />
          {standing.isIn && standing.address && (
            <Typography
              tag="a"
              variant="pi"
              href={standing.address}
              target="_blank"
              rel="noreferrer"
              textColor="primary600"
            >
              {t('panel.published')}
            </Typography>
          )}
        </Box>
      ))}
    </Flex>
  );
}
