import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PanelProps } from '../../plugin-kit/admin/content-manager';
import { useEntryPanel } from '../../plugin-kit/admin/entry-panels';
import { QrCodeLink } from '../../plugin-kit/admin/QrCode';

/** In the edit view of what is published: the page that visitors read, and its address to give. */
export function PublicPagePanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const { data: address } = useEntryPanel<string>('odus.page', model, documentId);
  if (!address) return null;
  return {
    title: formatMessage({ id: 'odus.page.title', defaultMessage: 'Public page' }),
    content: <PublicPage address={address} />,
  };
}

function PublicPage({ address }: { address: string }) {
  const { formatMessage } = useIntl();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(address);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Link href={address} isExternal>
        {formatMessage({ id: 'odus.page.open', defaultMessage: 'See the public page' })}
      </Link>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {address}
      </Typography>
      <Button variant="tertiary" size="S" onClick={() => void copy()}>
        {copied === address
          ? formatMessage({ id: 'odus.page.copied', defaultMessage: 'Copied' })
          : formatMessage({ id: 'odus.page.copy', defaultMessage: 'Copy the address' })}
      </Button>
      <QrCodeLink
        address={address}
        fileName={address.split('/').at(-1) ?? ''}
        label={formatMessage({ id: 'odus.page.qr', defaultMessage: 'Download the QR code' })}
      />
    </Flex>
  );
}
