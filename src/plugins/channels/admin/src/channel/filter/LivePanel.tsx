import { Box, Divider, Flex, Loader, Typography } from '@strapi/design-system';
import { EntryLine } from '../../fields/EntryLine';
import type { Recognised } from '../../types';
import { useTranslate } from '../../use-translate';
import type { LivePreview } from './use-preview';

/** Beside the filter: how many match, which come first, who would enter and who would leave. */
export function LivePanel({ preview, problem, isLoading }: LivePreview) {
  const t = useTranslate();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} marginTop={4} aria-live="polite">
      {problem && <Typography textColor="danger600">{problem}</Typography>}
      {!preview && !problem && <Loader small>{t('live.loading')}</Loader>}
      {preview && (
        <Flex direction="column" alignItems="stretch" gap={4} style={{ opacity: isLoading ? 0.5 : 1 }}>
          <Typography tag="p" variant="alpha" data-testid="live-count">
            {t('live.count', { count: preview.count })}
          </Typography>
          {preview.changes && preview.changes.entering + preview.changes.leaving > 0 && (
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Changes
                title={t('live.entering', { count: preview.changes.entering })}
                entries={preview.changes.firstEntering}
              />
              <Changes
                title={t('live.leaving', { count: preview.changes.leaving })}
                entries={preview.changes.firstLeaving}
              />
            </Flex>
          )}
          <Divider />
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {t('live.first')}
          </Typography>
          {preview.first.length === 0 && <Typography textColor="neutral600">{t('live.none')}</Typography>}
          {preview.first.map((entry) => (
            <EntryLine key={entry.documentId} {...entry} />
          ))}
        </Flex>
      )}
    </Box>
  );
}

function Changes({ title, entries }: { title: string; entries: Recognised[] }) {
  if (entries.length === 0) return null;
  return (
    <details>
      <Typography tag="summary" fontWeight="semiBold" style={{ cursor: 'pointer' }}>
        {title}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {entries.map((entry) => (
          <EntryLine key={entry.documentId} {...entry} />
        ))}
      </Flex>
    </details>
  );
}
