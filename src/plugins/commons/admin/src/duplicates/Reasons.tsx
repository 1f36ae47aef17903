import { Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import type { Reason } from './types';

const MAX_REASONS = 4;

/** Why two entries look like one, or do not, the most telling first. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  const t = useTranslate();
  return (
    <Flex tag="ul" gap={2} wrap="wrap">
      {reasons.slice(0, MAX_REASONS).map(({ kind, outcome, label, value }) => (
        <Typography
          key={`${kind} ${label}`}
          tag="li"
          variant="pi"
          textColor={outcome === 'different' ? 'danger700' : 'success700'}
        >
          {`${outcome === 'different' ? '✗' : '✓'} ${t(`duplicates.reason.${kind}.${outcome}`, { label, value: value ?? '' })}`}
        </Typography>
      ))}
    </Flex>
  );
}
