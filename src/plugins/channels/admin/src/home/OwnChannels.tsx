import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { Block } from '../../../../../plugin-kit/admin/home';
import type { ChannelSummary } from '../../../server/src/domain/channel-summary';
import { inLocale } from '../fields/localised';
import { PLUGIN_ID } from '../translations';
import { useRead } from '../use-read';
import { useTranslate } from '../use-translate';

/** The channels that the reader looks after: what is in them, what came, what waits. */
export function OwnChannels() {
  const t = useTranslate();
  const { locale } = useIntl();
  const { data } = useRead<ChannelSummary[]>('/home');
  if (!data || data.length === 0) return null;
  return (
    <Block title={t('home.title')} link={{ to: `/plugins/${PLUGIN_ID}`, label: t('home.all') }}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {data.map(({ documentId, name, count, arrivals, waiting, outdated }) => (
          <Box tag="li" key={documentId}>
            <Typography tag={Link} to={`/plugins/${PLUGIN_ID}/${documentId}`} fontWeight="bold" textColor="primary600">
              {inLocale(name, locale)}
            </Typography>
            <Typography tag="p">
              {[
                t('home.items', { count: count ?? 0 }),
                t('home.arrivals', { count: arrivals }),
                ...(waiting > 0 ? [t('home.waiting', { count: waiting })] : []),
                ...(outdated > 0 ? [t('home.outdated', { count: outdated })] : []),
              ].join(' · ')}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Block>
  );
}
