import { Flex } from '@strapi/design-system';
import { useTranslate } from '../../../plugin';
import { TextField } from '../../Inputs';
import type { EffectInputs } from '../EffectFields';

interface LabelFieldsProps extends Pick<EffectInputs, 'values' | 'set'> {
  name: 'label' | 'definition' | 'help';
  required?: boolean;
}

/** A text in the three languages; French is the one that must be there. */
export function LabelFields({ name, required, values, set }: LabelFieldsProps) {
  const t = useTranslate();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      {(['Fr', 'En', 'It'] as const).map((language) => (
        <TextField
          key={language}
          name={`${name}${language}`}
          label={t(`proposal.${name}${language}`)}
          required={required && language === 'Fr'}
          maxLength={200}
          value={values[`${name}${language}`] ?? ''}
          onChange={set(`${name}${language}`)}
        />
      ))}
    </Flex>
  );
}
