import { Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../plugin';
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
  const t = useTranslate();
  const { noticeDays, voteDays } = options.votingRules;
  const hints: Partial<Record<(typeof INSTANTS)[number], string>> = {
    amendmentsAt: t('proposal.amendmentsAt.hint'),
    ...(noticeDays > 0 ? { voteAt: t('proposal.voteAt.least', { days: noticeDays }) } : {}),
    ...(voteDays > 0 ? { closesAt: t('proposal.closesAt.least', { days: voteDays }) } : {}),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral700">
        {t('proposal.calendar.help')}
      </Typography>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        {INSTANTS.map((name) => (
          <TextField
            key={name}
            name={name}
            type="datetime-local"
            label={t(`proposal.${name}`)}
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
