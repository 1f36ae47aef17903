import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import { PLUGIN_ID, useTranslate } from '../plugin';
import { Reasons } from './Reasons';
import { ReportDialog } from './ReportDialog';
import { useAskedBy } from './use-asked-by';
import type { Pair } from './types';

/** Beside the form of an entry: the pairs that wait about it, and a way to say that there is another one. */
export function SamePanel({ model, documentId }: PanelProps) {
  const t = useTranslate();
  const askedBy = useAskedBy();
  const { data, refresh } = useEntryPanel<Pair[]>('commons.duplicates', model, documentId);
  if (!documentId || !data) return null;
  return {
    title: t(data.length > 0 ? 'duplicates.same.title' : 'duplicates.same.none'),
    content: (
      <Flex direction="column" alignItems="flex-start" gap={3} width="100%">
        {data.map((pair) => {
          const other = pair.first.documentId === documentId ? pair.second : pair.first;
          return (
            <Flex key={pair.id} direction="column" alignItems="flex-start" gap={1}>
              <Typography tag={Link} to={`/plugins/${PLUGIN_ID}/duplicates/${pair.id}`} textColor="primary600">
                {t('duplicates.compareWith', { name: other.name })}
              </Typography>
              {pair.state === 'asked' && <Typography variant="pi">{askedBy(pair)}</Typography>}
              <Reasons reasons={pair.reasons} />
            </Flex>
          );
        })}
        <ReportDialog types={[{ uid: model, name: model }]} documentId={documentId} onReported={refresh} />
      </Flex>
    ),
  };
}
