import { Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../plugin';
import { ChoiceField } from '../Inputs';
import type { Options } from '../types';
import { EFFECTS, type Draft, type EffectChoice, type EffectValues } from './draft';
import { ChannelFields } from './effects/ChannelFields';
import { FieldFields } from './effects/FieldFields';
import { AdoptFields, FrontPageFields, HandedFields, MandateFields, PolicyFields } from './effects/OtherFields';
import { MergeTermsFields, NewTermFields, RetireTermFields } from './effects/TermFields';

/** The inputs of one kind of change. */
export interface EffectInputs {
  values: EffectValues;
  options: Options;
  set(name: string): (value: string) => void;
}

const inputs: Record<Exclude<EffectChoice, 'none'>, (props: EffectInputs) => JSX.Element> = {
  'term.new': NewTermFields,
  'term.retire': RetireTermFields,
  'term.merge': MergeTermsFields,
  'field.new': FieldFields,
  'channel.filter': ChannelFields,
  policy: PolicyFields,
  'front-page': FrontPageFields,
  mandate: MandateFields,
  adopt: AdoptFields,
  handed: HandedFields,
};

interface EffectFieldsProps {
  draft: Draft;
  options: Options;
  onChange(values: Partial<Draft>): void;
}

/** What changes when the proposal passes. */
export function EffectFields({ draft, options, onChange }: EffectFieldsProps) {
  const t = useTranslate();
  const set = (name: string) => (value: string) => onChange({ values: { ...draft.values, [name]: value } });
  const Inputs = draft.effect === 'none' ? null : inputs[draft.effect];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral700">
        {t('proposal.effect.help')}
      </Typography>
      <ChoiceField
        name="effect"
        label={t('proposal.effect.kind')}
        value={draft.effect}
        choices={EFFECTS.map((id) => ({ id, name: t(`proposal.effect.${id}`) }))}
        onChange={(effect) => onChange({ effect: effect as EffectChoice, values: {} })}
      />
      {Inputs && <Inputs values={draft.values} options={options} set={set} />}
    </Flex>
  );
}
