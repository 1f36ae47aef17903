import { Field, Flex, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { TypedBox } from '../../../../../../plugin-kit/admin/TypedBox';
import type { RelativeDate } from '../../../../server/src/domain/filter/filter';
import { useTranslate } from '../../use-translate';

type Moment = string | RelativeDate;

interface MomentInputProps {
  label: string;
  /** Empty when nothing is chosen. */
  value: Moment;
  isDisabled?: boolean | undefined;
  onChange(value: Moment): void;
}

/** A date that stays, or one that moves with today. */
export function MomentInput({ label, value, isDisabled, onChange }: MomentInputProps) {
  const t = useTranslate();
  const kind = typeof value === 'object' ? value.relative : 'date';
  const choose = (chosen: string | number) =>
    onChange(chosen === 'date' ? '' : { relative: chosen as RelativeDate['relative'], days: 0 });
  return (
    <Flex gap={2} alignItems="flex-start" wrap="wrap">
      <SingleSelect aria-label={label} value={kind} disabled={isDisabled} onChange={choose}>
        {['date', 'now', 'today', 'week'].map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`moment.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {typeof value === 'object' ? (
        <Field.Root hint={t('moment.days')}>
          <NumberInput
            aria-label={t('moment.days')}
            value={value.days ?? 0}
            step={1}
            disabled={isDisabled}
            onValueChange={(days) =>
              onChange({ relative: value.relative, ...(days ? { days: Math.round(days) } : {}) })
            }
          />
          <Field.Hint />
        </Field.Root>
      ) : (
        <TypedBox aria-label={t('moment.date')} type="date" value={value} disabled={isDisabled} onChange={onChange} />
      )}
    </Flex>
  );
}
