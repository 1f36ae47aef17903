import { Button, Checkbox, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { VotingRules } from '../../../server/src/domain/decisions/voting-rules';
import { Card } from '../../../../../plugin-kit/admin/Card';
import { LongTextField, TextField } from '../agora/Inputs';
import type { College } from '../members/types';
import { useCollege } from '../members/use-college';
import { useTranslate, useWrite } from '../plugin';
import { WeightFields } from './WeightFields';

const NUMBERS = ['quorum', 'noticeDays', 'voteDays'] as const;

/** Voting rules as they are typed: numbers are texts. */
type Typed = Record<(typeof NUMBERS)[number], string> & { weights: Record<string, string>; isFixed: boolean };

interface VotingRulesFormProps {
  rules: VotingRules;
  colleges: College[];
  onSaved(): void;
}

export function VotingRulesForm({ rules, colleges, onSaved }: VotingRulesFormProps) {
  const t = useTranslate();
  const write = useWrite();
  const nameOf = useCollege(colleges);
  const [typed, setTyped] = useState<Typed>(() => typedFrom(rules, colleges));
  const [why, setWhy] = useState('');
  const change = (values: Partial<Typed>) => setTyped((before) => ({ ...before, ...values }));
  const save = async () => {
    if (!(await write('put', '/voting-rules', { ...rulesFrom(typed), why }, 'votingRules.saved'))) return;
    setWhy('');
    onSaved();
  };
  return (
    <Card title={t('votingRules.change')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={4} wrap="wrap" alignItems="flex-start">
          {NUMBERS.map((name) => (
            <TextField
              key={name}
              name={name}
              type="number"
              label={t(`votingRules.${name}`)}
              hint={t(`votingRules.${name}.hint`)}
              value={typed[name]}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
        </Flex>
        <Checkbox
          checked={typed.isFixed}
          onCheckedChange={(checked: boolean | string) => change({ isFixed: checked === true })}
        >
          {t('votingRules.weights')}
        </Checkbox>
        {typed.isFixed && (
          <WeightFields
            colleges={colleges.map(({ code }) => ({ code, label: nameOf(code) }))}
            weights={typed.weights}
            onChange={(weights) => change({ weights })}
          />
        )}
        <LongTextField
          name="why"
          label={t('votingRules.why')}
          hint={t('votingRules.why.hint')}
          required
          maxLength={500}
          value={why}
          onChange={setWhy}
        />
        <Flex>
          <Button disabled={why.trim() === ''} onClick={() => void save()}>
            {t('save')}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}

const typedFrom = ({ quorum, noticeDays, voteDays, weights }: VotingRules, colleges: College[]): Typed => ({
  ...{ quorum: String(quorum), noticeDays: String(noticeDays), voteDays: String(voteDays), isFixed: weights !== null },
  weights: Object.fromEntries(colleges.map(({ code }) => [code, String(weights?.[code] ?? 1)])),
});

/** What is no number is sent as it is: the server says what is wrong with it. */
const rulesFrom = ({ quorum, noticeDays, voteDays, weights, isFixed }: Typed): VotingRules => ({
  ...{ quorum: Number(quorum), noticeDays: Number(noticeDays), voteDays: Number(voteDays) },
  weights: isFixed ? Object.fromEntries(Object.entries(weights).map(([code, weight]) => [code, Number(weight)])) : null,
});
