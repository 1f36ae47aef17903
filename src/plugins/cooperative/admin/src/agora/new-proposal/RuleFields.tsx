import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../plugin';
import { useWeightsSentence } from '../../voting-rules/use-weights-sentence';
import { WeightFields } from '../../voting-rules/WeightFields';
import { ChoiceField, TextField } from '../Inputs';
import type { Majority, Options, Rule } from '../types';
import type { Draft } from './draft';

const KINDS: Rule['kind'][] = ['members', 'colleges', 'consent'];
const MAJORITIES: Majority[] = ['half', 'two-thirds', 'three-quarters'];

interface RuleFieldsProps {
  draft: Draft;
  options: Options;
  onChange(values: Partial<Draft>): void;
}

/** How the proposal is decided. */
export function RuleFields({ draft, options, onChange }: RuleFieldsProps) {
  const t = useTranslate();
  const weightsSentence = useWeightsSentence();
  const { quorum, weights } = options.votingRules;
  const named = (names: string[], key: string) => names.map((id) => ({ id, name: t(`${key}.${id}`) }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ChoiceField
        name="kind"
        label={t('proposal.kind')}
        value={draft.kind}
        choices={named(KINDS, 'proposal.kind')}
        onChange={(kind) => onChange({ kind: kind as Rule['kind'] })}
      />
      {draft.kind === 'colleges' && weights && (
        <Typography tag="p">{weightsSentence(options.colleges, weights)}</Typography>
      )}
      {draft.kind === 'colleges' && !weights && <Weights draft={draft} options={options} onChange={onChange} />}
      {draft.kind !== 'consent' && (
        <ChoiceField
          name="majority"
          label={t('proposal.majority')}
          value={draft.majority}
          choices={named(MAJORITIES, 'proposal.majority')}
          onChange={(majority) => onChange({ majority: majority as Majority })}
        />
      )}
      <TextField
        name="quorum"
        type="number"
        label={t('proposal.quorum')}
        hint={quorum > 0 ? t('proposal.quorum.least', { quorum }) : t('proposal.quorum.hint')}
        value={draft.quorum}
        onChange={(asked) => onChange({ quorum: asked })}
      />
      {draft.kind !== 'consent' && (
        <Checkbox
          checked={draft.isSecret}
          onCheckedChange={(checked: boolean | string) => onChange({ isSecret: checked === true })}
        >
          {t('proposal.isSecret')}
        </Checkbox>
      )}
    </Flex>
  );
}

function Weights({ draft, options, onChange }: RuleFieldsProps) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" textColor="neutral700">
        {t('proposal.weights.help')}
      </Typography>
      <WeightFields
        colleges={options.colleges.map(({ code, name, members }) => ({
          code,
          label: t('proposal.weight', { name, members }),
        }))}
        weights={draft.weights}
        onChange={(weights) => onChange({ weights })}
      />
    </Flex>
  );
}
