import { Button, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useRead, useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import { LongTextField, TextField } from '../Inputs';
import type { Options } from '../types';
import { CalendarFields } from './CalendarFields';
import { initialDraft, toRequest, type Draft } from './draft';
import { EffectFields } from './EffectFields';
import { RuleFields } from './RuleFields';

/** Puts a text to the vote. */
export function NewProposalPage() {
  const t = useTranslate();
  const { data: options, failed } = useRead<Options>('/proposal-options');
  return (
    <Page.Main>
      <Page.Title>{t('proposal.new')}</Page.Title>
      <Layouts.Header
        title={t('proposal.new')}
        subtitle={t('proposal.subtitle')}
        navigationAction={<BackButton fallback="/plugins/cooperative/decisions" />}
      />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!options && !failed && <Page.Loading />}
        {options && !options.mayPropose && <Typography tag="p">{t('proposal.notYours')}</Typography>}
        {options?.mayPropose && <ProposalForm options={options} />}
      </Layouts.Content>
    </Page.Main>
  );
}

function ProposalForm({ options }: { options: Options }) {
  const t = useTranslate();
  const write = useWrite();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const [draft, setDraft] = useState<Draft>(() => initialDraft(asked, options.votingRules, Date.now()));
  const [isSending, setSending] = useState(false);
  const change = (values: Partial<Draft>) => setDraft((before) => ({ ...before, ...values }));
  const isReady = draft.title.trim().length >= 3 && draft.text.trim() !== '';
  const send = async () => {
    setSending(true);
    const done = await write<{ number: string }>('post', '/proposals', toRequest(draft, options), 'proposal.sent');
    setSending(false);
    if (done) navigate(`../${done.number}`, { relative: 'path' });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
      <Card title={t('proposal.what')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextField
            name="title"
            label={t('proposal.title')}
            required
            maxLength={200}
            value={draft.title}
            onChange={(title) => change({ title })}
          />
          <LongTextField
            name="text"
            label={t('proposal.text')}
            hint={t('proposal.text.hint')}
            required
            value={draft.text}
            onChange={(text) => change({ text })}
          />
        </Flex>
      </Card>
      <Card title={t('proposal.effect')}>
        <EffectFields draft={draft} options={options} onChange={change} />
      </Card>
      <Card title={t('proposal.rule')}>
        <RuleFields draft={draft} options={options} onChange={change} />
      </Card>
      <Card title={t('proposal.calendar')}>
        <CalendarFields draft={draft} options={options} onChange={change} />
      </Card>
      <Flex>
        <Button size="L" disabled={!isReady} loading={isSending} onClick={() => void send()}>
          {t('proposal.send')}
        </Button>
      </Flex>
    </Flex>
  );
}
