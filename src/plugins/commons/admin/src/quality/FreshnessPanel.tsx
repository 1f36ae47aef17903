import { Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useTranslate } from '../plugin';
import { useCommonsConfirmMutation } from '../stewards/api';
import type { EntryQuality } from './answers';
import { useQuality } from './api';

/** In the edit view: since when nobody said that the entry is still true, and one click to say it. */
export function FreshnessPanel({ model, documentId }: PanelProps) {
  const t = useTranslate();
  const quality = useQuality(model, documentId);
  if (!quality || !documentId || (quality.months === null && !quality.confirmedDate)) return null;
  return {
    title: t('quality.fresh.panel'),
    content: <Freshness quality={quality} uid={model} documentId={documentId} />,
  };
}

interface FreshnessProps {
  quality: EntryQuality;
  uid: string;
  documentId: string;
}

function Freshness({ quality, uid, documentId }: FreshnessProps) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [send, { isLoading }] = useCommonsConfirmMutation();
  // What is confirmed is what is saved; the form shows the entry again afterwards.
  const isModified = useForm('Freshness', ({ modified }) => modified);
  const inWords = (date: string) => formatDate(`${date}T12:00:00`, { dateStyle: 'long' });
  const { confirmedDate, dueDate, isStale, mayConfirm } = quality;

  const confirm = async () => {
    const answer = await send({ uid, documentId });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: formatAPIError(answer.error as never), timeout: 20_000 });
      return;
    }
    const message = t(answer.data.isDatePublished ? 'quality.fresh.thanks' : 'quality.fresh.later');
    toggleNotification({ type: 'success', message });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>
        {confirmedDate ? t('quality.fresh.since', { date: inWords(confirmedDate) }) : t('quality.fresh.never')}
      </Typography>
      {isStale && <Typography textColor="neutral800">{t('quality.fresh.stale')}</Typography>}
      {!isStale && mayConfirm && dueDate && (
        <Typography variant="pi" textColor="neutral600">
          {t('quality.fresh.next', { date: inWords(dueDate) })}
        </Typography>
      )}
      {mayConfirm && (
        <Button
          variant="secondary"
          startIcon={<Check />}
          loading={isLoading}
          disabled={isModified}
          onClick={() => void confirm()}
        >
          {t('quality.fresh.confirm')}
        </Button>
      )}
      {mayConfirm && isModified && (
        <Typography variant="pi" textColor="neutral600">
          {t('quality.fresh.saveFirst')}
        </Typography>
      )}
    </Flex>
  );
}
