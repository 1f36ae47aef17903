import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { PLUGIN_ID, messageId, useTranslate } from '../plugin';
import { useEntryRole } from './api';
import { ClaimButton } from './ClaimButton';
import type { EntryRole } from './types';

/** In the edit view of shared entries: who answers for it, what waits, and how to ask for it. */
export function StewardsPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const role = useEntryRole(model, documentId);
  if (!role || !documentId) return null;
  return {
    title: formatMessage({ id: messageId('stewards.title'), defaultMessage: 'Who answers for it' }),
    content: <Stewards role={role} uid={model} documentId={documentId} />,
  };
}

function Stewards({ role, uid, documentId }: { role: EntryRole; uid: string; documentId: string }) {
  const t = useTranslate();
  const { stewards, isSteward, policy, forbidden, allowed, waiting, claimable, publication } = role;
  const sentence = () => {
    if (isSteward) return t('stewards.yours');
    if (forbidden.length === 0 || policy === 'open') return t('stewards.open');
    return t(allowed.length === 0 ? 'stewards.guarded' : 'stewards.partly');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography fontWeight="semiBold">
        {stewards.map(({ name }) => name).join(', ') || t('stewards.nobody')}
      </Typography>
      <Typography variant="pi" textColor="neutral700">
        {sentence()}
      </Typography>
      {publication && publication.by.length > 0 && (
        <Typography variant="pi" textColor="neutral700">
          {t('stewards.publishedBy', { names: publication.by.join(', ') })}
        </Typography>
      )}
      {publication?.isAsked && (
        <Typography variant="pi" textColor="neutral700">
          {t('stewards.publicationAsked')}
        </Typography>
      )}
      {waiting > 0 && (
        <Typography tag={Link} to={`/plugins/${PLUGIN_ID}/suggestions`} textColor="primary600">
          {t('stewards.waiting', { count: waiting })}
        </Typography>
      )}
      {claimable.length > 0 && <ClaimButton uid={uid} documentId={documentId} organisations={claimable} />}
    </Flex>
  );
}
