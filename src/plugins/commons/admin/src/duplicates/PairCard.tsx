import { Badge, Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useTranslate } from '../plugin';
import { EntryLink } from './EntryLink';
import { Reasons } from './Reasons';
import { useAskedBy } from './use-asked-by';
import type { Pair } from './types';

/** Two entries that may be one, in the queue. */
export function PairCard({ pair, onTellApart }: { pair: Pair; onTellApart(): void }) {
  const t = useTranslate();
  const { formatMessage, formatNumber } = useIntl();
  const askedBy = useAskedBy();
  const { id, uid, typeName, state, score, reasons, first, second } = pair;
  const names = { first: first.name, second: second.name };
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="stretch" gap={3} flex="1 1 24rem">
          <Flex gap={2}>
            <Typography variant="pi" textColor="neutral600">
              {formatMessage({ id: typeName, defaultMessage: typeName })}
            </Typography>
            <Badge backgroundColor="primary100" textColor="primary700">
              {state === 'asked'
                ? askedBy(pair)
                : t('duplicates.score', { score: formatNumber(score, { style: 'percent' }) })}
            </Badge>
          </Flex>
          <Flex gap={4} wrap="wrap" alignItems="flex-start">
            <Box flex="1 1 16rem">
              <EntryLink uid={uid} side={first} />
            </Box>
            <Box flex="1 1 16rem">
              <EntryLink uid={uid} side={second} />
            </Box>
          </Flex>
          <Reasons reasons={reasons} />
        </Flex>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" onClick={onTellApart} aria-label={t('duplicates.tellApartNamed', names)}>
            {t('duplicates.tellApart')}
          </Button>
          <LinkButton tag={Link} to={String(id)} aria-label={t('duplicates.compareNamed', names)}>
            {t('duplicates.compare')}
          </LinkButton>
        </Flex>
      </Flex>
    </Box>
  );
}
