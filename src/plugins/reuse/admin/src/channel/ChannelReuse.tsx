import { Box, Flex, Typography } from '@strapi/design-system';
import { Card } from '../../../../../plugin-kit/admin/Card';
import type { ChannelUse, OwnChannelUse } from '../../../server/src/domain/views';
import { useRead, useTranslate } from '../plugin';
import { useNumbers } from '../use-numbers';
import { NumberTable } from './NumberTable';

/** How a channel is read, for who manages it. */
export function ChannelReuse({ documentId }: { documentId: string }) {
  const t = useTranslate();
  const { data, failed } = useRead<ChannelUse>(`/channels/${documentId}`);
  const { period } = useNumbers();
  if (failed) return <Typography role="alert">{failed}</Typography>;
  if (!data) return null;
  return (
    <Box paddingTop={4}>
      <Card title={t('channel.title')}>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {!data.isOwn && <Typography tag="p">{t('channel.others')}</Typography>}
          {data.formats.length === 0 && <Typography>{t('channel.none')}</Typography>}
          {data.formats.length > 0 && (data.isOwn ? <Own use={data} /> : <Others formats={data.formats} />)}
          <Typography variant="pi" textColor="neutral600">
            {[period(data.period), t('what')].join('. ')}
          </Typography>
        </Flex>
      </Card>
    </Box>
  );
}

function Own({ use: { formats, sites, feeds, clicks, entries } }: { use: OwnChannelUse }) {
  const t = useTranslate();
  const { number } = useNumbers();
  const formatName = useFormatName();
  const sum = (column: 'reads' | 'items') => formats.reduce((total, row) => total + row[column], 0);
  const named = sites.filter(({ site }) => site !== '');
  return (
    <>
      <Typography tag="p">
        {t('channel.sum', {
          ...{ reads: sum('reads'), items: sum('items') },
          ...{ feeds, sites: named.length, clicks },
        })}
      </Typography>
      <NumberTable
        title={t('channel.formats')}
        heads={['format', 'reads', 'unchanged', 'items'].map((key) => t(`channel.${key}`))}
        rows={formats.map(({ format, reader, reads, unchanged, items }) => [
          `${formatName(format)}, ${t(`reader.${reader}`)}`,
          ...[reads, unchanged, items].map(number),
        ])}
      />
      <NumberTable
        title={t('channel.sites')}
        heads={[t('channel.site'), t('channel.reads')]}
        rows={sites.map(({ site, reads }) => [site || t('channel.site.unknown'), number(reads)])}
      />
      <NumberTable
        title={t('channel.entries')}
        heads={['entry', 'deliveries', 'clicks'].map((key) => t(`channel.${key}`))}
        rows={entries.map((entry) => [entry.name, number(entry.deliveries), number(entry.clicks)])}
      />
    </>
  );
}

function Others({ formats }: Pick<Extract<ChannelUse, { isOwn: false }>, 'formats'>) {
  const t = useTranslate();
  const { number } = useNumbers();
  const formatName = useFormatName();
  return (
    <NumberTable
      title={t('channel.formats')}
      heads={[t('channel.format'), t('channel.reads')]}
      rows={formats.map(({ format, reads }) => [formatName(format), number(reads)])}
    />
  );
}

/** Formats are known by the end of their addresses. */
function useFormatName() {
  const t = useTranslate();
  return (format: string): string =>
    format === 'changes' || format === 'embed' ? t(`format.${format}`) : format.toUpperCase();
}
