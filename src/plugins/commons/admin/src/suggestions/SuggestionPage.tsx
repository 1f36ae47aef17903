import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import { ChangeView } from '../history/ChangeView';
import { entryAddress } from '../history/types';
import { useRead, useTranslate, useWrite } from '../plugin';
import type { ProposedField, Suggestion } from '../stewards/types';
import { Answering } from './Answering';
import { StateBadge } from './StateBadge';

/** One suggestion, field by field, to accept, accept in part or refuse. */
export function SuggestionPage() {
  const { id } = useParams<{ id: string }>();
  const { data, failed, refresh } = useRead<Suggestion>(`/suggestions/${id ?? ''}`);
  // Kept here: an entry that changed meanwhile is shown again, with the answer that was being written.
  const [answer, setAnswer] = useState('');
  if (failed !== null) return <ReadFailed why={failed} back="/plugins/commons/suggestions" />;
  if (!data) return <Page.Loading />;
  const key = `${data.state} ${data.updatedAt}`;
  return <Shown key={key} suggestion={data} refresh={refresh} answer={answer} onAnswer={setAnswer} />;
}

interface ShownProps {
  suggestion: Suggestion;
  /** The reason that the reader is writing. */
  answer: string;
  onAnswer(answer: string): void;
  refresh(): void;
}

function Shown({ suggestion, answer, onAnswer, refresh }: ShownProps) {
  const t = useTranslate();
  const write = useWrite();
  const { formatDate } = useIntl();
  const { id, entry, author, at, message, reason, state, fields, decidable, mayWithdraw } = suggestion;
  const [accepted, setAccepted] = useState<string[]>(decidable);
  const toggle = (attribute: string) =>
    setAccepted((before) =>
      before.includes(attribute) ? before.filter((one) => one !== attribute) : [...before, attribute],
    );
  const withdraw = async () => {
    if (await write('post', `/suggestions/${id}/withdrawal`, {}, 'suggestions.withdrawn')) refresh();
  };
  const line = { author: author ?? '', at: formatDate(at, { dateStyle: 'long', timeStyle: 'short' }) };
  return (
    <Page.Main>
      <Page.Title>{entry.name}</Page.Title>
      <Layouts.Header
        title={entry.name}
        subtitle={t('suggestions.line', line)}
        navigationAction={<BackButton fallback="/plugins/commons/suggestions" />}
        secondaryAction={<StateBadge state={state} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography
            tag={Link}
            to={entryAddress(entry.uid, entry.documentId, entry.locale ?? null)}
            textColor="primary600"
          >
            {t('suggestions.open')}
          </Typography>
          {message && <Typography tag="p">{t('suggestions.quoted', { text: message })}</Typography>}
          {reason && <Typography tag="p">{t('suggestions.reasonGiven', { reason })}</Typography>}
          {fields.map((field) => (
            <FieldCard
              key={field.attribute}
              field={field}
              isAccepted={accepted.includes(field.attribute)}
              onToggle={decidable.includes(field.attribute) ? () => toggle(field.attribute) : null}
            />
          ))}
          {decidable.length > 0 && (
            <Answering {...{ suggestion, accepted }} reason={answer} onReason={onAnswer} onAnswered={refresh} />
          )}
          {mayWithdraw && (
            <Box>
              <Button variant="tertiary" onClick={() => void withdraw()}>
                {t('suggestions.withdraw')}
              </Button>
            </Box>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

interface FieldCardProps {
  field: ProposedField;
  isAccepted: boolean;
  /** Null when the reader does not decide of it. */
  onToggle: (() => void) | null;
}

function FieldCard({ field, isAccepted, onToggle }: FieldCardProps) {
  const t = useTranslate();
  const { label, change, meanwhile } = field;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap" paddingBottom={2}>
        <Typography tag="h2" variant="delta">
          {label}
        </Typography>
        {onToggle && (
          <Checkbox
            checked={isAccepted}
            onCheckedChange={onToggle}
            aria-label={t('suggestions.accept.named', { label })}
          >
            {t('suggestions.accept')}
          </Checkbox>
        )}
        {field.isAccepted !== null && <StateBadge state={field.isAccepted ? 'accepted' : 'refused'} />}
      </Flex>
      {change ? <ChangeView change={change} /> : <Typography>{t('suggestions.already')}</Typography>}
      {meanwhile && (
        <Box background="warning100" hasRadius padding={3} marginTop={3}>
          <Typography tag="p" textColor="neutral800" paddingBottom={1}>
            {t('suggestions.meanwhile')}
          </Typography>
          <ChangeView change={meanwhile} />
        </Box>
      )}
    </Box>
  );
}
