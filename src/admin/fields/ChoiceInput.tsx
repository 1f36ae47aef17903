import { InputRenderer, type InputProps } from '@strapi/strapi/admin';
import { choiceLabels } from '../forms/choice-labels';
import { currentLanguage } from '../language';

type ChoiceProps = Omit<Extract<InputProps, { type: 'enumeration' }>, 'type' | 'options'> & {
  attribute: { enum: string[] };
};

/** Strapi's list of choices, each shown by its label and not by its code. */
export function ChoiceInput({ attribute, ...props }: ChoiceProps) {
  const labels = choiceLabels(props.name, attribute.enum, currentLanguage());
  const options = attribute.enum.map((value) => ({ value, label: labels[value] ?? value }));
  return <InputRenderer {...props} type="enumeration" options={options} />;
}
