import { Checkbox, Field, Flex, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Repetition } from '../../../server/src/domain/grid/repeat';
import { useTranslate } from '../plugin';

export type Rhythm = Required<Pick<Repetition, 'unit' | 'every' | 'weekdays' | 'monthly'>>;

interface RhythmFieldsProps {
  rhythm: Rhythm;
  onChange(rhythm: Rhythm): void;
}

const UNITS = ['week', 'day', 'month'] as const;
const MONTHLY = ['weekday', 'number'] as const;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** Every so many weeks, on which days; every so many months, on which. */
export function RhythmFields({ rhythm, onChange }: RhythmFieldsProps) {
  const t = useTranslate();
  const { unit, every, monthly } = rhythm;
  const choice = <Value extends string>(name: 'unit' | 'monthly', value: Value, values: readonly Value[]) => (
    <Field.Root name={name}>
      <Field.Label>{t(`grid.repeat.${name}`)}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange({ ...rhythm, [name]: chosen })}>
        {values.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`grid.repeat.${name}.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  return (
    <>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Field.Root name="every">
          <Field.Label>{t('grid.repeat.every')}</Field.Label>
          <NumberInput
            value={every}
            onValueChange={(value) => onChange({ ...rhythm, every: Math.max(1, value ?? 1) })}
          />
        </Field.Root>
        {choice('unit', unit, UNITS)}
        {unit === 'month' && choice('monthly', monthly, MONTHLY)}
      </Flex>
      {unit === 'week' && <Weekdays rhythm={rhythm} onChange={onChange} />}
    </>
  );
}

function Weekdays({ rhythm, onChange }: RhythmFieldsProps) {
  const t = useTranslate();
  const { weekdays } = rhythm;
  return (
    <Flex role="group" aria-label={t('grid.repeat.weekdays')} gap={3} wrap="wrap">
      {WEEK.map((day) => (
        <Checkbox
          key={day}
          checked={weekdays.includes(day)}
          onCheckedChange={(isOn: boolean | 'indeterminate') => {
            const others = weekdays.filter((one) => one !== day);
            onChange({ ...rhythm, weekdays: isOn === true ? [...others, day] : others });
          }}
        >
          {t(`grid.weekday.${day}`)}
        </Checkbox>
      ))}
    </Flex>
  );
}
