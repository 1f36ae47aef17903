import { Badge, Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { DecisionLink } from '../agora/DecisionLink';
import { ReasonDialog } from '../ReasonDialog';
import type { Directory } from '../members/types';
import { useRead, useSay, useWrite } from '../plugin';
import { MandateDialog } from './MandateDialog';

interface Mandate {
  id: string;
  person: string;
  kind: string;
  begins: string;
  ends: string | null;
  decision: string;
  /** Whether `decision` is the number of a proposal. */
  isProposal: boolean;
  isYours: boolean;
  state: 'coming' | 'inForce' | 'over';
}

/** What the cooperative entrusted people with, from when to when and by which decision. */
export default function MandatesPage() {
  const say = useSay();
  const { data, failed, refresh } = useRead<Mandate[]>('/mandates');
  const { data: directory } = useRead<Directory>('/members?search=');
  const [isGiving, setGiving] = useState(false);
  const mayGive = directory?.may.giveMandates === true;
  return (
    <Page.Main>
      <Page.Title>{say('mandates.title')}</Page.Title>
      <Layouts.Header
        title={say('mandates.title')}
        subtitle={say('mandates.subtitle')}
        primaryAction={mayGive && <Button onClick={() => setGiving(true)}>{say('mandates.give')}</Button>}
      />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data?.length === 0 && <EmptyStateLayout content={say('mandates.none')} />}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {data?.map((mandate) => (
            <MandateLine
              key={mandate.id}
              mandate={mandate}
              mayWithdraw={mayGive || mandate.isYours}
              onChanged={refresh}
            />
          ))}
        </Flex>
        {isGiving && <MandateDialog onClose={() => setGiving(false)} onDone={refresh} />}
      </Layouts.Content>
    </Page.Main>
  );
}

interface MandateLineProps {
  mandate: Mandate;
  mayWithdraw: boolean;
  onChanged(): void;
}

function MandateLine({ mandate, mayWithdraw, onChanged }: MandateLineProps) {
  const say = useSay();
  const write = useWrite();
  const { formatDate } = useIntl();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { id, person, kind, begins, ends, decision, isProposal, state } = mandate;
  const day = (date: string) => formatDate(`${date}T12:00:00`, { dateStyle: 'long' });
  const withdraw = async (why: string) => {
    if (!(await write('post', `/mandates/${id}/withdrawal`, { why }, 'mandates.withdrawn'))) return;
    setWithdrawing(false);
    onChanged();
  };
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Box>
          <Flex gap={2} wrap="wrap">
            <Typography tag="h2" variant="delta">
              {person}
            </Typography>
            <Typography>{say(`mandate.${kind}`)}</Typography>
            <Badge>{say(`mandates.${state}`)}</Badge>
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {say(ends ? 'mandates.term' : 'mandates.openTerm', { begins: day(begins), ends: ends ? day(ends) : '' })}
          </Typography>
          {isProposal ? (
            <DecisionLink number={decision}>{say('mark.by', { number: decision })}</DecisionLink>
          ) : (
            <Typography tag="p" variant="pi" textColor="neutral700">
              {say('mandates.by', { decision })}
            </Typography>
          )}
        </Box>
        {mayWithdraw && (
          <Button
            variant="danger-light"
            aria-label={say('mandates.withdraw.named', { name: person })}
            onClick={() => setWithdrawing(true)}
          >
            {say('withdraw')}
          </Button>
        )}
      </Flex>
      {isWithdrawing && (
        <ReasonDialog
          title={say('mandates.withdraw.named', { name: person })}
          action={say('withdraw')}
          isDanger
          onClose={() => setWithdrawing(false)}
          onConfirm={withdraw}
        />
      )}
    </Box>
  );
}
