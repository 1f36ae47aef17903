import { Flex, Typography } from '@strapi/design-system';
import type { Entry } from '../../types';
import { useTranslate } from '../../use-translate';

interface WhyProps {
  entry: Pick<Entry, 'isIn' | 'because' | 'clauses' | 'reason'>;
}

/** Why an entry is in the channel or not, with the conditions that decided. */
export function Why({ entry: { isIn, because, clauses, reason } }: WhyProps) {
  const t = useTranslate();
  const key = because === 'filter' ? (isIn ? 'matches' : 'filter') : because;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {t(`because.${key}`)}
      </Typography>
      {reason && <Typography variant="pi">{t('because.reason', { reason })}</Typography>}
      {because === 'filter' &&
        clauses.map(({ sentence, holds }) => (
          <Typography key={sentence} variant="pi" textColor={holds ? 'success700' : 'danger700'}>
            {`${holds ? '✓' : '✗'} ${sentence}`}
          </Typography>
        ))}
    </Flex>
  );
}
