import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Block } from '../../../../../plugin-kit/admin/home';
import type { OwnUse } from '../../../server/src/domain/views';
import { useRead, useTranslate } from '../plugin';
import { useNumbers } from '../use-numbers';

/** What the entries of the reader's organisations gained: in which channels, how many times, how many clicks. */
export function OwnReuse() {
  const t = useTranslate();
  const { period } = useNumbers();
  const { data } = useRead<OwnUse>('/home');
  if (!data || data.deliveries + data.clicks === 0) return null;
  return (
    <Block title={t('home.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p">{t('home.sum', { deliveries: data.deliveries, clicks: data.clicks })}</Typography>
        <Lines title={t('home.channels')}>
          {data.channels.map(({ documentId, name, deliveries, clicks }) => (
            <Line key={documentId} name={name} to={`/plugins/channels/${documentId}`} {...{ deliveries, clicks }} />
          ))}
        </Lines>
        <Lines title={t('home.entries')}>
          {data.entries.map(({ documentId, uid, name, deliveries, clicks }) => (
            <Line
              key={documentId}
              name={name}
              to={`/content-manager/collection-types/${uid}/${documentId}`}
              {...{ deliveries, clicks }}
            />
          ))}
        </Lines>
        <Typography variant="pi" textColor="neutral600">
          {[period(data.period), t('what')].join('. ')}
        </Typography>
      </Flex>
    </Block>
  );
}

const Lines = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box>
    <Typography variant="sigma" tag="h3" textColor="neutral600">
      {title}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      {children}
    </Flex>
  </Box>
);

function Line({ name, to, deliveries, clicks }: { name: string; to: string; deliveries: number; clicks: number }) {
  const { gained } = useNumbers();
  return (
    <Flex tag="li" justifyContent="space-between" gap={4} wrap="wrap">
      <Typography tag={Link} to={to} textColor="primary600">
        {name}
      </Typography>
      <Typography>{gained(deliveries, clicks)}</Typography>
    </Flex>
  );
}
