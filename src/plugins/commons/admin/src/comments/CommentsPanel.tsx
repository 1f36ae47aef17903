import { useIntl } from 'react-intl';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { messageId } from '../plugin';
import { Discussion } from './Discussion';

/** In the edit view of every entry of the commons: what members say of it. */
export function CommentsPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  if (!documentId || !model.startsWith('api::')) return null;
  return {
    title: formatMessage({ id: messageId('comments.title'), defaultMessage: 'Discussion' }),
    content: <Discussion key={documentId} model={model} documentId={documentId} />,
  };
}
