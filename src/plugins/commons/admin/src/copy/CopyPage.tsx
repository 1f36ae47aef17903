import { Alert, Button, Flex, Link as DSLink, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import type { Batch } from '../../../server/src/domain/batch/batch';
import { Progress } from '../entering/Progress';
import { useTranslate } from '../plugin';
import { CopyChoices } from './CopyChoices';
import type { PlannedCopy } from './planned-copy';
import { PlanTable } from './PlanTable';
import { useCopy } from './use-copy';

/** Last year's festival as this year's draft: what it will be, then how far it is. */
export default function CopyPage() {
  const { name = '', documentId = '' } = useParams();
  const copy = useCopy(name, documentId);
  if (copy.failed !== null) return <ReadFailed why={copy.failed} back="/content-manager" />;
  if (!copy.plan) return <Page.Loading />;
  return <Planned documentId={documentId} copy={copy} plan={copy.plan} />;
}

interface PlannedProps {
  documentId: string;
  copy: ReturnType<typeof useCopy>;
  plan: PlannedCopy;
}

function Planned({ documentId, copy, plan }: PlannedProps) {
  const t = useTranslate();
  const { typed, isUnread, without, except, ended, isRunning, batch } = copy;
  const addressOf = (id: string) => `/content-manager/collection-types/${plan.lines[0]?.uid ?? ''}/${id}`;
  const toCopy = plan.lines.filter((line) => !line.leftOut && !except.includes(line.documentId) && !line.exists).length;
  return (
    <Page.Main>
      <Page.Title>{plan.label}</Page.Title>
      <Layouts.Header
        title={plan.label}
        subtitle={t('copy.subtitle', { from: plan.formerName, to: plan.name })}
        navigationAction={
          <DSLink tag={Link} startIcon={<ArrowLeft />} to={addressOf(documentId)}>
            {plan.formerName}
          </DSLink>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {plan.existing && <Exists name={plan.name} address={addressOf(plan.existing)} />}
          <CopyChoices {...{ plan, typed, isUnread, without }} onType={copy.type} onLeaveOut={copy.leaveOut} />
          <Typography textColor="neutral600">{t('copy.leaves')}</Typography>
          <PlanTable lines={plan.lines} except={except} onExcept={copy.leaveLineOut} />
          {ended && <Ended batch={ended} />}
          {isRunning ? (
            <Progress batch={batch} onCancel={copy.cancel} />
          ) : (
            <Flex justifyContent="flex-end">
              <Button disabled={toCopy === 0} onClick={() => void copy.start()}>
                {t('copy.start', { count: toCopy })}
              </Button>
            </Flex>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Exists({ name, address }: { name: string; address: string }) {
  const t = useTranslate();
  return (
    <Alert
      closeLabel={t('entering.close')}
      title={t('copy.exists.title', { name })}
      action={<Link to={address}>{t('copy.exists.open')}</Link>}
    >
      {t('copy.exists.text')}
    </Alert>
  );
}

function Ended({ batch }: { batch: Batch }) {
  const t = useTranslate();
  const refused = batch.outcomes.filter(({ state }) => state === 'refused');
  const written = batch.outcomes.filter(({ state }) => state === 'written').length;
  return (
    <div role="status">
      <Alert
        closeLabel={t('entering.close')}
        variant={refused.length === 0 && batch.state === 'done' ? 'success' : 'default'}
        title={t(`grid.ended.${batch.state}`)}
      >
        {t('copy.ended', { written, refused: refused.length })}{' '}
        {refused.flatMap(({ problems }) => problems.map(({ message }) => message)).join(' ')}
      </Alert>
    </div>
  );
}
