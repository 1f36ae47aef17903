import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { useRead } from '../use-read';
import { useTranslate } from '../use-translate';
import type { EntryInChannel } from './entry-in-channel';

interface PublishedInProps {
  uid: string;
  documentId: string;
  /** What the readers of each channel would still like, by its document id. */
  wishes: Record<string, string[]>;
}

/** Items are made a moment after an entry is published. */
const ASKED_AGAIN_MS = 1000;
const MAX_TIMES = 8;

/** Where an entry that was just published is read, and what each channel would still like of it. */
export function PublishedIn({ uid, documentId, wishes }: PublishedInProps) {
  const t = useTranslate();
  const { data, failed, refresh } = useRead<EntryInChannel[]>(`/entries/${uid}/${documentId}`);
  const [times, setTimes] = useState(0);
  const channels = data?.filter(({ isIn }) => isIn) ?? [];
  const isAwaited = data !== null && channels.length === 0 && times < MAX_TIMES;
  useEffect(() => {
    if (!isAwaited) return;
    const timer = window.setTimeout(() => {
      setTimes((before) => before + 1);
      refresh();
    }, ASKED_AGAIN_MS);
    return () => window.clearTimeout(timer);
  }, [isAwaited, times, refresh]);
  if (failed !== null) return null;
  if (!data || isAwaited) return <Typography variant="pi">{t('published.looking')}</Typography>;
  if (channels.length === 0) return <Typography variant="pi">{t('published.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="semiBold">{t('published.in', { count: channels.length })}</Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {channels.map(({ channel: { documentId: id, name } }) => (
          <Typography tag="li" key={id}>
            <Link to={`/plugins/channels/${id}`}>{name}</Link>
            {wishes[id]?.length ? t('published.wishes', { what: wishes[id].join(', ') }) : t('published.ready')}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}
