import { Flex, Typography } from '@strapi/design-system';
import { useSay } from '../plugin';
import type { Reason } from './types';

const MOST = 4;

/** Why two entries look like one, or do not, the most telling first. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  const say = useSay();
  return (
    <Flex tag="ul" gap={2} wrap="wrap">
      {reasons.slice(0, MOST).map(({ kind, outcome, label, value }) => (
        <Typography
          key={`${kind} ${label}`}
          tag="li"
          variant="pi"
          textColor={outcome === 'different' ? 'danger700' : 'success700'}
        >
          {`${outcome === 'different' ? '✗' : '✓'} ${say(`duplicates.reason.${kind}.${outcome}`, { label, value: value ?? '' })}`}
        </Typography>
      ))}
    </Flex>
  );
}
