import { Flex, Typography } from '@strapi/design-system';
import { useSay } from '../../plugin';
import { TextField } from '../Inputs';
import type { Options } from '../types';
import type { Draft } from './draft';

const INSTANTS = ['debateAt', 'amendmentsAt', 'voteAt', 'closesAt'] as const;

interface CalendarFieldsProps {
  draft: Draft;
  options: Options;
  onChange(values: Partial<Draft>): void;
}

/** When each part begins. */
export function CalendarFields({ draft, options, onChange }: CalendarFieldsProps) {
  const say = useSay();
  const { noticeDays, voteDays } = options.votingRules;
  const hints: Partial<Record<(typeof INSTANTS)[number], string>> = {
    amendmentsAt: say('proposal.amendmentsAt.hint'),
    ...(noticeDays > 0 ? { voteAt: say('proposal.voteAt.least', { days: noticeDays }) } : {}),
    ...(voteDays > 0 ? { closesAt: say('proposal.closesAt.least', { days: voteDays }) } : {}),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral700">
        {say('proposal.calendar.help')}
      </Typography>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        {INSTANTS.map((name) => (
          <TextField
            key={name}
            name={name}
            type="datetime-local"
            label={say(`proposal.${name}`)}
            hint={hints[name]}
            required={name !== 'amendmentsAt'}
            value={draft[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </Flex>
    </Flex>
  );
}
