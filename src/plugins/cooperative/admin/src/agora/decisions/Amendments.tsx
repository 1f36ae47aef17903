import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import { LongTextField, TextField } from '../Inputs';
import { PlainText } from '../PlainText';
import type { Amendment, Proposal } from '../types';
import { useDates } from '../use-dates';

/** Other texts that members put forward, and the answers of the author. */
export function Amendments({ proposal, refresh }: { proposal: Proposal; refresh(): void }) {
  const t = useTranslate();
  const isOpen = proposal.stage === 'amendments';
  return (
    <Card title={t('amendments.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {proposal.amendments.length === 0 && <Typography tag="p">{t('amendments.none')}</Typography>}
        {proposal.amendments.map((amendment) => (
          <One
            key={amendment.id}
            amendment={amendment}
            mayAnswer={isOpen && proposal.isAuthor && amendment.state === 'open'}
            onAnswered={refresh}
          />
        ))}
        {isOpen && <NewAmendment key={proposal.digest} proposal={proposal} onSent={refresh} />}
      </Flex>
    </Card>
  );
}

interface OneProps {
  amendment: Amendment;
  mayAnswer: boolean;
  onAnswered(): void;
}

function One({ amendment, mayAnswer, onAnswered }: OneProps) {
  const t = useTranslate();
  const date = useDates();
  const { title, text, reason, at, state, answer, author } = amendment;
  return (
    <Box borderColor="neutral200" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {title}
        </Typography>
        <Badge>{t(`amendments.state.${state}`)}</Badge>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral700" paddingBottom={2}>
        {t('amendments.by', { author: author ?? t('person.gone'), at: date(at) })}
      </Typography>
      <PlainText text={text} />
      {reason && (
        <Typography tag="p" textColor="neutral700" paddingTop={2}>
          {t('amendments.reasonGiven', { reason })}
        </Typography>
      )}
      {answer && (
        <Typography tag="p" textColor="neutral700" paddingTop={2}>
          {t('amendments.answerGiven', { answer })}
        </Typography>
      )}
      {mayAnswer && <Answering id={amendment.id} onAnswered={onAnswered} />}
    </Box>
  );
}

function Answering({ id, onAnswered }: { id: string; onAnswered(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const [answer, setAnswer] = useState('');
  const send = async (isAccepted: boolean) => {
    const done = isAccepted ? 'amendments.accepted' : 'amendments.refused';
    if (await write('post', `/amendments/${id}/answer`, { isAccepted, answer }, done)) onAnswered();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
      <LongTextField
        name={`answer-${id}`}
        label={t('amendments.answer')}
        hint={t('amendments.answer.hint')}
        value={answer}
        onChange={setAnswer}
        maxLength={4000}
      />
      <Flex gap={2} wrap="wrap">
        <Button onClick={() => void send(true)}>{t('amendments.accept')}</Button>
        <Button variant="danger-light" disabled={answer.trim() === ''} onClick={() => void send(false)}>
          {t('amendments.refuse')}
        </Button>
      </Flex>
    </Flex>
  );
}

function NewAmendment({ proposal, onSent }: { proposal: Proposal; onSent(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const [isTyping, setTyping] = useState(false);
  const unchanged = { title: proposal.title, text: proposal.text, reason: '' };
  const [draft, setDraft] = useState(unchanged);
  const set = (name: keyof typeof draft) => (value: string) => setDraft({ ...draft, [name]: value });
  const isSame = draft.title === proposal.title && draft.text === proposal.text;
  const send = async () => {
    if (!(await write('post', `/proposals/${proposal.number}/amendments`, draft, 'amendments.sent'))) return;
    setTyping(false);
    setDraft(unchanged);
    onSent();
  };
  if (!isTyping)
    return (
      <Box>
        <Button variant="secondary" onClick={() => setTyping(true)}>
          {t('amendments.new')}
        </Button>
      </Box>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <TextField
        name="amendment-title"
        label={t('proposal.title')}
        required
        value={draft.title}
        onChange={set('title')}
      />
      <LongTextField
        name="amendment-text"
        label={t('amendments.text')}
        hint={t('amendments.text.hint')}
        required
        value={draft.text}
        onChange={set('text')}
      />
      <LongTextField
        name="amendment-reason"
        label={t('amendments.reason')}
        value={draft.reason}
        onChange={set('reason')}
      />
      <Flex gap={2}>
        <Button disabled={isSame} onClick={() => void send()}>
          {t('amendments.send')}
        </Button>
        <Button variant="tertiary" onClick={() => setTyping(false)}>
          {t('cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
