import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { entryAddress } from '../history/types';
import { useTranslate, useWrite } from '../plugin';
import type { ClaimLine } from '../stewards/types';
import { WaitingCard } from './WaitingCard';

interface ClaimCardProps {
  claim: ClaimLine;
  mayAnswer: boolean;
  onAnswered(): void;
}

/** An organisation that asks to answer for an entry. */
export function ClaimCard({ claim, mayAnswer, onAnswered }: ClaimCardProps) {
  const t = useTranslate();
  const write = useWrite();
  const [reason, setReason] = useState('');
  const { id, entry, organisation, author, at, justification, state } = claim;
  const answer = async (isAccepted: boolean) => {
    const done = isAccepted ? 'claims.accepted' : 'claims.refused';
    if (await write('post', `/claims/${id}/answer`, { isAccepted, reason }, done)) onAnswered();
  };
  const withdraw = async () => {
    if (await write('post', `/claims/${id}/withdrawal`, {}, 'claims.withdrawn')) onAnswered();
  };
  return (
    <WaitingCard
      to={entryAddress(entry.uid, entry.documentId, null)}
      title={t('claims.line', { organisation: organisation ?? '', name: entry.name })}
      {...{ state, author, at }}
    >
      <Typography tag="p" paddingTop={2}>
        {t('suggestions.quoted', { text: justification })}
      </Typography>
      {claim.reason && (
        <Typography tag="p" textColor="neutral700" paddingTop={2}>
          {t('suggestions.reasonGiven', { reason: claim.reason })}
        </Typography>
      )}
      {mayAnswer && (
        <Flex direction="column" alignItems="stretch" gap={3} paddingTop={4}>
          <Field.Root name={`reason-${id}`} hint={t('suggestions.reason.hint')}>
            <Field.Label>{t('suggestions.reason')}</Field.Label>
            <Textarea
              value={reason}
              maxLength={2000}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
            />
            <Field.Hint />
          </Field.Root>
          <Flex gap={2} wrap="wrap">
            <Button onClick={() => void answer(true)}>{t('claims.accept')}</Button>
            <Button variant="danger-light" disabled={reason.trim() === ''} onClick={() => void answer(false)}>
              {t('claims.refuse')}
            </Button>
          </Flex>
        </Flex>
      )}
      {!mayAnswer && state === 'pending' && (
        <Box paddingTop={4}>
          <Button variant="tertiary" size="S" onClick={() => void withdraw()}>
            {t('suggestions.withdraw')}
          </Button>
        </Box>
      )}
    </WaitingCard>
  );
}
