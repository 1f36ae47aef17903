import { useIntl } from 'react-intl';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { messageId } from '../plugin';
import { Answer } from './Answer';

/** Beside a message of the public: what it is about, and the answer. */
export function AnswerPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  if (!documentId || model !== 'plugin::publisher.message') return null;
  return {
    title: formatMessage({ id: messageId('answer.title'), defaultMessage: 'Answer' }),
    content: <Answer key={documentId} path={`/messages/${documentId}`} />,
  };
}
