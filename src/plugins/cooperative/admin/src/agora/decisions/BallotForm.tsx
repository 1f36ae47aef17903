import { Button, Flex, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate, useWrite } from '../../plugin';
import { LongTextField } from '../Inputs';
import type { Choice, OwnVote, Proposal } from '../types';
import { ConfirmedButton } from './ConfirmedButton';

const CHOICES: Choice[] = ['for', 'against', 'abstain'];

interface BallotFormProps {
  proposal: Proposal;
  vote: OwnVote;
  onVoted(): void;
}

/** The choice of one member. A secret one is confirmed first: it cannot be changed. */
export function BallotForm({ proposal, vote, onVoted }: BallotFormProps) {
  const t = useTranslate();
  const write = useWrite();
  const { number, isSecret, rule } = proposal;
  const [choice, setChoice] = useState<Choice | null>(vote.ballot?.choice ?? null);
  const [argument, setArgument] = useState(vote.ballot?.argument ?? '');
  const [isSending, setSending] = useState(false);
  const words = rule.kind === 'consent' ? 'consent' : 'choice';
  const needsArgument = rule.kind === 'consent' && choice === 'against';
  const isReady = choice !== null && (!needsArgument || argument.trim() !== '');
  const send = async () => {
    setSending(true);
    const ballot = { member: vote.id, choice, argument: needsArgument ? argument : '' };
    const done = await write<{ isCounted: boolean }>('post', `/proposals/${number}/ballots`, ballot, 'vote.counted');
    setSending(false);
    if (done) onVoted();
  };
  if (isSecret && vote.hasVoted) return <Voted name={vote.name} college={vote.college} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="omega" fontWeight="bold" id={`vote-${vote.id}`}>
        {t('vote.as', { name: vote.name, college: vote.college })}
      </Typography>
      {vote.delegate && !vote.hasVoted && (
        <Typography tag="p">{t('vote.delegated', { delegate: vote.delegate })}</Typography>
      )}
      <Radio.Group
        aria-labelledby={`vote-${vote.id}`}
        value={choice ?? ''}
        onValueChange={(value: string) => setChoice(value as Choice)}
      >
        {CHOICES.map((one) => (
          <Radio.Item key={one} value={one}>
            {t(`vote.${words}.${one}`)}
          </Radio.Item>
        ))}
      </Radio.Group>
      {needsArgument && (
        <LongTextField
          name={`argument-${vote.id}`}
          label={t('vote.argument')}
          hint={t('vote.argument.hint')}
          required
          value={argument}
          onChange={setArgument}
          maxLength={4000}
        />
      )}
      <Typography tag="p" variant="pi" textColor="neutral700">
        {t(isSecret ? 'vote.secret' : 'vote.public')}
      </Typography>
      <Flex>
        {isSecret ? (
          <ConfirmedButton
            label={t('vote.send')}
            question="vote.confirm"
            disabled={!isReady}
            isSending={isSending}
            onConfirm={send}
          />
        ) : (
          <Button disabled={!isReady} loading={isSending} onClick={() => void send()}>
            {t(vote.hasVoted ? 'vote.change' : 'vote.send')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

function Voted({ name, college }: { name: string; college: string }) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {t('vote.as', { name, college })}
      </Typography>
      <Typography tag="p">{t('vote.done')}</Typography>
    </Flex>
  );
}
