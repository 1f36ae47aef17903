import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PanelProps } from '../../../../../../plugin-kit/admin/content-manager';
import { useEntryPanel } from '../../../../../../plugin-kit/admin/entry-panels';
import { messageId, useTranslate } from '../../plugin';
import { DecisionLink } from '../DecisionLink';
import type { Mark } from './marks';

/** In the edit view: by which decisions of the cooperative the entry, or the rule of its type, is as it is. */
export function DecisionPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const { data } = useEntryPanel<{ own: Mark[]; policy: Mark[] }>('cooperative.marks', model, documentId);
  const own = data?.own ?? [];
  const latest = (data?.policy ?? []).slice(0, 1);
  if (own.length + latest.length === 0) return null;
  return {
    title: formatMessage({ id: messageId('mark.title'), defaultMessage: 'Decisions' }),
    content: <Marks own={own} policy={latest} />,
  };
}

function Marks({ own, policy }: { own: Mark[]; policy: Mark[] }) {
  const t = useTranslate();
  const line = (key: string, { proposal }: Mark) => (
    <DecisionLink key={`${key} ${proposal}`} number={proposal}>
      {t(key, { number: proposal })}
    </DecisionLink>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {own.map((mark) => line('mark.by', mark))}
      {policy.map((mark) => line('mark.policy', mark))}
    </Flex>
  );
}
