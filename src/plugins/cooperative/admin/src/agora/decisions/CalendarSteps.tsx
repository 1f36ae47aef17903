import { Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../plugin';
import type { Proposal } from '../types';
import { useDates } from '../use-dates';

const STEPS = [
  ['debate', 'debateAt'],
  ['amendments', 'amendmentsAt'],
  ['vote', 'voteAt'],
  ['closed', 'closesAt'],
] as const;

/** When each part begins; the one that is under way is marked for eyes and screen readers. */
export function CalendarSteps({ proposal }: { proposal: Proposal }) {
  const t = useTranslate();
  const date = useDates();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {STEPS.map(([stage, attribute]) => {
        const at = proposal[attribute];
        const isNow = proposal.stage === stage;
        return (
          at !== null && (
            <Typography
              key={stage}
              tag="li"
              fontWeight={isNow ? 'bold' : undefined}
              aria-current={isNow ? 'step' : undefined}
            >
              {t(`decisions.step.${stage}`, { at: date(at) })}
            </Typography>
          )
        );
      })}
    </Flex>
  );
}
