import { Badge, Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useTranslate } from '../plugin';
import type { ListedQuality, QualityList } from './answers';
import { ScoreBar } from './ScoreBar';

interface QualityTableProps {
  entries: ListedQuality[];
  types: QualityList['types'];
}

export function QualityTable({ entries, types }: QualityTableProps) {
  const t = useTranslate();
  const { formatMessage, formatDate } = useIntl();
  const nameOf = (uid: string) => {
    const id = types.find((type) => type.uid === uid)?.name ?? uid;
    return formatMessage({ id, defaultMessage: id });
  };
  return (
    <Table colCount={4} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {['quality.list.name', 'quality.score', 'quality.list.next', 'quality.list.confirmed'].map((key) => (
            <Th key={key}>
              <Typography variant="sigma">{t(key)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map(({ uid, documentId, name, score, next, confirmedDate, isStale }) => (
          <Tr key={`${uid} ${documentId}`}>
            <Td>
              <Box paddingTop={2} paddingBottom={2} maxWidth="26rem">
                <Typography
                  tag={Link}
                  to={`/content-manager/collection-types/${uid}/${documentId}`}
                  fontWeight="bold"
                  textColor="primary600"
                >
                  {name || t('quality.list.unnamed')}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {nameOf(uid)}
                </Typography>
              </Box>
            </Td>
            <Td>
              <Box minWidth="8rem">
                <ScoreBar score={score} label={name || t('quality.list.unnamed')} />
              </Box>
            </Td>
            <Td>
              <Typography>
                {next ? `${next.advice} : ${t('quality.points', { points: next.points })}` : t('quality.complete')}
              </Typography>
            </Td>
            <Td>
              {confirmedDate && (
                <Typography>{formatDate(`${confirmedDate}T12:00:00`, { dateStyle: 'medium' })}</Typography>
              )}
              {isStale && <Badge>{t('quality.list.toConfirm')}</Badge>}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
