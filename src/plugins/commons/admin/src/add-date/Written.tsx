import { Alert, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { Outcome } from '../../../server/src/domain/batch/batch';
import { InjectionZone } from '../../../../../plugin-kit/admin/injection-zones';
import { useRead, useTranslate } from '../plugin';
import type { EntryQuality } from '../quality/answers';

interface WrittenProps {
  outcomes: Outcome[];
  /** Type of what was written. */
  entries: string;
  onClose(): void;
}

/** What became of what was sent: in which channels it will be, and what each would still like. */
export function Written({ outcomes, entries, onClose }: WrittenProps) {
  const t = useTranslate();
  const count = (state: Outcome['state']) => outcomes.filter((one) => one.state === state).length;
  const counts = { published: count('published'), written: count('written'), exists: count('exists') };
  const refused = count('refused');
  const kept = outcomes.flatMap(({ documentId }) => documentId ?? []);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed may be far below.
  useEffect(() => place.current?.focus(), []);
  const published = outcomes.find(({ state }) => state === 'published')?.documentId;
  return (
    <div ref={place} role="status" tabIndex={-1}>
      <Alert
        variant={refused > 0 ? 'warning' : 'success'}
        title={t(refused > 0 ? 'addDate.refused' : 'grid.ended.done')}
        closeLabel={t('entering.close')}
        onClose={onClose}
      >
        <Flex direction="column" alignItems="flex-start" gap={2}>
          {(['published', 'written', 'exists'] as const).map((state) =>
            counts[state] > 0 ? <span key={state}>{t(`addDate.done.${state}`, { count: counts[state] })}</span> : null,
          )}
          {kept.map((documentId, index) => (
            <Link key={documentId} to={`/content-manager/collection-types/${entries}/${documentId}`}>
              {t('addDate.open', { number: index + 1, count: kept.length })}
            </Link>
          ))}
          {published && <Channels uid={entries} documentId={published} />}
        </Flex>
      </Alert>
    </div>
  );
}

function Channels({ uid, documentId }: { uid: string; documentId: string }) {
  const t = useTranslate();
  const { data } = useRead<EntryQuality>(`/quality/entries/${uid}/${documentId}`);
  if (!data) return <Typography variant="pi">{t('addDate.channels.looking')}</Typography>;
  const wishes = Object.fromEntries(data.channels.map((channel) => [channel.documentId, channel.lacks]));
  return <InjectionZone place="commons.add-date.published" given={{ uid, documentId, wishes }} />;
}
