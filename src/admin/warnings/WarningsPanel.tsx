import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

interface Warning {
  path: string[];
  message: string;
  rule: string;
}

interface PanelProps {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string };
}

/** What looks wrong in the saved draft without being forbidden; nothing when all is well. */
export function WarningsPanel({ model, documentId, document }: PanelProps) {
  const { formatMessage } = useIntl();
  const warnings = useWarnings(model, documentId, document?.updatedAt);
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

/** Asked again whenever the draft was saved. */
function useWarnings(model: string, documentId: string | undefined, savedAt: string | undefined): Warning[] {
  const { get } = useFetchClient();
  const [warnings, setWarnings] = useState<Warning[]>([]);
  useEffect(() => {
    if (!documentId || !model.startsWith('api::')) return;
    let isCurrent = true;
    get<{ data: Warning[] }>(`/content-manager/warnings/${model}/${documentId}`)
      .then(({ data }) => isCurrent && setWarnings(data.data))
      // A warning that cannot be read must not keep anybody from writing.
      .catch(() => isCurrent && setWarnings([]));
    return () => {
      isCurrent = false;
    };
  }, [get, model, documentId, savedAt]);
  return warnings;
}
