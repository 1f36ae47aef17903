import { Flex, Typography } from '@strapi/design-system';
import { useSay } from '../../plugin';
import { TextField } from '../Inputs';
import type { Draft } from './draft';

const INSTANTS = ['debateAt', 'amendmentsAt', 'voteAt', 'closesAt'] as const;

interface CalendarFieldsProps {
  draft: Draft;
  onChange(values: Partial<Draft>): void;
}

/** When each part begins. */
export function CalendarFields({ draft, onChange }: CalendarFieldsProps) {
  const say = useSay();
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
            hint={name === 'amendmentsAt' ? say('proposal.amendmentsAt.hint') : undefined}
            required={name !== 'amendmentsAt'}
            value={draft[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </Flex>
    </Flex>
  );
}
