import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useSay } from '../../plugin';
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
  const say = useSay();
  const { quorum, weights } = options.votingRules;
  const named = (names: string[], key: string) => names.map((id) => ({ id, name: say(`${key}.${id}`) }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ChoiceField
        name="kind"
        label={say('proposal.kind')}
        value={draft.kind}
        choices={named(KINDS, 'proposal.kind')}
        onChange={(kind) => onChange({ kind: kind as Rule['kind'] })}
      />
      {draft.kind === 'colleges' && weights && <FixedWeights options={options} weights={weights} />}
      {draft.kind === 'colleges' && !weights && <Weights draft={draft} options={options} onChange={onChange} />}
      {draft.kind !== 'consent' && (
        <ChoiceField
          name="majority"
          label={say('proposal.majority')}
          value={draft.majority}
          choices={named(MAJORITIES, 'proposal.majority')}
          onChange={(majority) => onChange({ majority: majority as Majority })}
        />
      )}
      <TextField
        name="quorum"
        type="number"
        label={say('proposal.quorum')}
        hint={quorum > 0 ? say('proposal.quorum.least', { quorum }) : say('proposal.quorum.hint')}
        value={draft.quorum}
        onChange={(asked) => onChange({ quorum: asked })}
      />
      {draft.kind !== 'consent' && (
        <Checkbox
          checked={draft.isSecret}
          onCheckedChange={(checked: boolean | string) => onChange({ isSecret: checked === true })}
        >
          {say('proposal.isSecret')}
        </Checkbox>
      )}
    </Flex>
  );
}

/** What the cooperative chose for every vote. */
function FixedWeights({ options, weights }: { options: Options; weights: Record<string, number> }) {
  const say = useSay();
  const shares = options.colleges.map(({ code, name }) =>
    say('votingRules.weighs', { name, weight: weights[code] ?? 0 }),
  );
  return <Typography tag="p">{say('votingRules.weights.asked', { weights: shares.join(', ') })}</Typography>;
}

function Weights({ draft, options, onChange }: RuleFieldsProps) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" textColor="neutral700">
        {say('proposal.weights.help')}
      </Typography>
      <Flex gap={4} wrap="wrap">
        {options.colleges.map(({ code, name, members }) => (
          <TextField
            key={code}
            name={`weight-${code}`}
            type="number"
            label={say('proposal.weight', { name, members })}
            value={draft.weights[code] ?? '1'}
            onChange={(weight) => onChange({ weights: { ...draft.weights, [code]: weight } })}
          />
        ))}
      </Flex>
    </Flex>
  );
}
