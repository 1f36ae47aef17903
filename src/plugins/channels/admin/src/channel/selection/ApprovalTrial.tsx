import { Flex, Typography } from '@strapi/design-system';
import type { Channel } from '../../types';
import { useTranslate } from '../../use-translate';
import { usePreview } from '../filter/use-preview';

/** What the channel would hold with the approvals that it asks for, before it is saved. */
export function ApprovalTrial({ channel }: { channel: Channel }) {
  const t = useTranslate();
  const { preview, problem } = usePreview(channel);
  if (problem) return <Typography textColor="danger600">{problem}</Typography>;
  if (!preview) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} aria-live="polite">
      <Typography>{t('approval.trial', { count: preview.count })}</Typography>
      {preview.kept > 0 && <Typography>{t('approval.kept', { count: preview.kept })}</Typography>}
      {preview.changes && preview.changes.leaving > 0 && (
        <Typography textColor="danger600">{t('live.leaving', { count: preview.changes.leaving })}</Typography>
      )}
    </Flex>
  );
}
