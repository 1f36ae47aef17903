import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import { messageId, useTranslate } from '../plugin';
import { RevisionLine } from './RevisionLine';
import { historyAddress, type HistoryOfEntry } from './types';

/** In the edit view of shared entries: the last writes, and the way to all of them. */
export function HistoryPanel({ model, documentId, document }: PanelProps) {
  const { formatMessage } = useIntl();
  const { data } = useEntryPanel<HistoryOfEntry>('commons.history', model, documentId);
  if (!documentId || !data || data.total === 0) return null;
  return {
    title: formatMessage({ id: messageId('history.title'), defaultMessage: 'History' }),
    content: <LastWrites history={data} address={historyAddress(model, documentId, document?.locale ?? null)} />,
  };
}

function LastWrites({ history, address }: { history: HistoryOfEntry; address: string }) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {history.revisions.map((revision) => (
        <RevisionLine key={revision.id} revision={revision} />
      ))}
      <Typography tag={Link} to={address} textColor="primary600">
        {t('history.all', { count: history.total })}
      </Typography>
    </Flex>
  );
}
