import { Flex, LinkButton } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import { PLUGIN_ID, messageId } from '../plugin';

interface Offered {
  grids: { name: string; label: string }[];
  copies: { name: string; label: string }[];
}

/** In the form of an entry: what may be typed or copied at once from it. */
export function EnteringPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const { data } = useEntryPanel<Offered>('commons.entering', model, documentId);
  const links = data
    ? [
        ...data.grids.map(({ name, label }) => ({ to: `grids/${name}`, label })),
        ...data.copies.map(({ name, label }) => ({ to: `copies/${name}`, label })),
      ]
    : [];
  if (!documentId || links.length === 0) return null;
  return {
    title: formatMessage({ id: messageId('entering.panel'), defaultMessage: 'Go faster' }),
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        {links.map(({ to, label }) => (
          <LinkButton key={to} tag={Link} to={`/plugins/${PLUGIN_ID}/${to}/${documentId}`} variant="secondary">
            {label}
          </LinkButton>
        ))}
      </Flex>
    ),
  };
}
