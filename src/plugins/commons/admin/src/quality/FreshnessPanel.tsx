import { Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useSay, useWrite } from '../plugin';
import type { EntryQuality } from './answers';
import { useQuality } from './use-quality';

/** In the edit view: since when nobody said that the entry is still true, and one click to say it. */
export function FreshnessPanel({ model, documentId, document }: PanelProps) {
  const say = useSay();
  const { quality, path, tellOthers } = useQuality(model, documentId, document?.updatedAt);
  if (!quality || !path || (quality.months === null && !quality.confirmedDate)) return null;
  return {
    title: say('quality.fresh.panel'),
    content: <Freshness quality={quality} path={path} onConfirmed={tellOthers} />,
  };
}

interface FreshnessProps {
  quality: EntryQuality;
  path: string;
  onConfirmed(): void;
}

function Freshness({ quality, path, onConfirmed }: FreshnessProps) {
  const say = useSay();
  const write = useWrite();
  const { formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const [isWriting, setIsWriting] = useState(false);
  const inWords = (date: string) => formatDate(`${date}T12:00:00`, { dateStyle: 'long' });
  const { confirmedDate, dueDate, isStale, mayConfirm } = quality;

  const confirm = async () => {
    setIsWriting(true);
    const answer = await write<{ isDatePublished: boolean }>('post', `${path}/confirmation`, {}, null);
    setIsWriting(false);
    if (!answer) return;
    const message = say(answer.isDatePublished ? 'quality.fresh.thanks' : 'quality.fresh.later');
    toggleNotification({ type: 'success', message });
    onConfirmed();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>
        {confirmedDate ? say('quality.fresh.since', { date: inWords(confirmedDate) }) : say('quality.fresh.never')}
      </Typography>
      {isStale && <Typography textColor="warning700">{say('quality.fresh.stale')}</Typography>}
      {!isStale && mayConfirm && dueDate && (
        <Typography variant="pi" textColor="neutral600">
          {say('quality.fresh.next', { date: inWords(dueDate) })}
        </Typography>
      )}
      {mayConfirm && (
        <Button variant="secondary" startIcon={<Check />} loading={isWriting} onClick={() => void confirm()}>
          {say('quality.fresh.confirm')}
        </Button>
      )}
    </Flex>
  );
}
