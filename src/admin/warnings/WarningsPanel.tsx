import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PanelProps } from '../../plugin-kit/admin/content-manager';
import { useEntryPanel } from '../../plugin-kit/admin/entry-panels';

interface Warning {
  path: string[];
  message: string;
  rule: string;
}

/** What looks wrong in the saved draft without being forbidden; nothing when all is well. */
export function WarningsPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const { data } = useEntryPanel<Warning[]>('odus.warnings', model, documentId);
  const warnings = data ?? [];
  if (warnings.length === 0) return null;
  return {
    title: formatMessage({ id: 'odus.warnings.title', defaultMessage: 'Please check' }),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3}>
        {warnings.map(({ rule, message }) => (
          <Typography key={`${rule} ${message}`} textColor="warning700">
            {message}
          </Typography>
        ))}
      </Flex>
    ),
  };
}
