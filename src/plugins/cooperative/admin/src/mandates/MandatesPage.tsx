import { Badge, Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { DecisionLink } from '../agora/DecisionLink';
import { ReasonDialog } from '../ReasonDialog';
import type { Directory } from '../members/types';
import { useRead, useTranslate, useWrite } from '../plugin';
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
  const t = useTranslate();
  const { data, failed, refresh } = useRead<Mandate[]>('/mandates');
  const { data: directory } = useRead<Directory>('/members?search=');
  const [isGiving, setGiving] = useState(false);
  const mayGive = directory?.may.giveMandates === true;
  return (
    <Page.Main>
      <Page.Title>{t('mandates.title')}</Page.Title>
      <Layouts.Header
        title={t('mandates.title')}
        subtitle={t('mandates.subtitle')}
        primaryAction={mayGive && <Button onClick={() => setGiving(true)}>{t('mandates.give')}</Button>}
      />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data?.length === 0 && <EmptyStateLayout content={t('mandates.none')} />}
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
  const t = useTranslate();
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
            <Typography>{t(`mandate.${kind}`)}</Typography>
            <Badge>{t(`mandates.${state}`)}</Badge>
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {t(ends ? 'mandates.term' : 'mandates.openTerm', { begins: day(begins), ends: ends ? day(ends) : '' })}
          </Typography>
          {isProposal ? (
            <DecisionLink number={decision}>{t('mark.by', { number: decision })}</DecisionLink>
          ) : (
            <Typography tag="p" variant="pi" textColor="neutral700">
              {t('mandates.by', { decision })}
            </Typography>
          )}
        </Box>
        {mayWithdraw && (
          <Button
            variant="danger-light"
            aria-label={t('mandates.withdraw.named', { name: person })}
            onClick={() => setWithdrawing(true)}
          >
            {t('withdraw')}
          </Button>
        )}
      </Flex>
      {isWithdrawing && (
        <ReasonDialog
          title={t('mandates.withdraw.named', { name: person })}
          action={t('withdraw')}
          isDanger
          onClose={() => setWithdrawing(false)}
          onConfirm={withdraw}
        />
      )}
    </Box>
  );
}
