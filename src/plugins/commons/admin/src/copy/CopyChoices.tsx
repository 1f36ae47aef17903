import { Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { longDate } from '../grid/long-date';
import { useTranslate } from '../plugin';
import type { PlannedCopy } from './planned-copy';

interface CopyChoicesProps {
  plan: PlannedCopy;
  /** The first day as it is typed. */
  typed: string;
  isUnread: boolean;
  without: string[];
  onType(typed: string): void;
  onLeaveOut(part: string, isLeft: boolean): void;
}

/** When the copy begins, and which parts it takes. */
export function CopyChoices({ plan, typed, isUnread, without, onType, onLeaveOut }: CopyChoicesProps) {
  const t = useTranslate();
  const firstDay = longDate(plan.firstDay);
  return (
    <>
      <Field.Root
        name="firstDay"
        hint={t(plan.keepsWeekdays ? 'copy.firstDay.same' : 'copy.firstDay.other', { date: firstDay })}
        error={isUnread ? t('grid.why.wholeDate') : undefined}
      >
        <Field.Label>{t('copy.firstDay')}</Field.Label>
        <TextInput
          placeholder={firstDay}
          value={typed}
          onChange={({ target }: { target: { value: string } }) => onType(target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex role="group" aria-label={t('copy.parts')} gap={4} wrap="wrap">
        <Typography fontWeight="bold">{t('copy.parts')}</Typography>
        {plan.parts.map(({ name, label }) => (
          <Checkbox
            key={name}
            checked={!without.includes(name)}
            onCheckedChange={(isKept: boolean | 'indeterminate') => onLeaveOut(name, !isKept)}
          >
            {label}
          </Checkbox>
        ))}
      </Flex>
    </>
  );
}
