import { Box, Button, Divider, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { QrCode } from '../../../../../../plugin-kit/admin/QrCode';
import { inLocale } from '../../fields/localised';
import type { Channel, Source } from '../../types';
import { useTranslate } from '../../use-translate';
import { Panel } from '../Panel';
import { subscriptions } from './subscriptions';

interface AddressesProps {
  channel: Channel;
  /** Formats that are open. */
  formats: Source['formats'];
  address: string;
}

/** The addresses to give, each with its readers; the ones that people open themselves come first. */
export function Addresses({ channel, formats, address }: AddressesProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const calendar = formats.find(({ extension }) => extension === 'ics');
  const rows = [
    { label: t('access.page'), readers: t('access.page.readers'), url: address },
    ...[...(calendar ? [calendar] : []), ...formats.filter((one) => one !== calendar)].flatMap(
      ({ extension, label, readers, variants }) => {
        const url = `${address}.${extension}`;
        if (variants.length === 0) return [{ label, readers, url }];
        return variants.map((variant) => ({ label: variant.label, readers, url: `${url}?${variant.query}` }));
      },
    ),
    { label: t('access.items'), readers: t('access.webmaster'), url: `${address}/items` },
    { label: t('access.changes'), readers: t('access.webmaster'), url: `${address}/changes` },
    { label: t('access.documentation'), readers: t('access.webmaster'), url: `${address}/docs` },
  ];
  return (
    <Panel
      title={t('access.addresses')}
      help={t(channel.isPublic ? 'access.addresses.help' : 'access.addresses.private')}
    >
      {channel.isPublic && calendar && (
        <Flex gap={2} wrap="wrap" role="group" aria-label={t('access.subscribe')}>
          <Typography fontWeight="semiBold">{t('access.subscribe')}</Typography>
          {subscriptions(`${address}.ics`, inLocale(channel.name, locale)).map(({ key, url }) => (
            <LinkButton key={key} size="S" variant="secondary" href={url} target="_blank" rel="noreferrer">
              {t(`access.subscribe.${key}`)}
            </LinkButton>
          ))}
        </Flex>
      )}
      {channel.isPublic && (
        <QrCode
          address={address}
          alt={t('access.qr', { address })}
          fileName={channel.slug}
          label={t('access.qr.download')}
        />
      )}
      <Flex direction="column" alignItems="stretch" gap={3} tag="ul">
        {rows.map((row, index) => (
          <li key={row.url}>
            {index > 0 && (
              <Box paddingBottom={3}>
                <Divider />
              </Box>
            )}
            <Address {...row} isOpen={channel.isPublic} />
          </li>
        ))}
      </Flex>
    </Panel>
  );
}

interface AddressProps {
  label: string;
  readers: string;
  url: string;
  isOpen: boolean;
}

function Address({ label, readers, url, isOpen }: AddressProps) {
  const t = useTranslate();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setIsCopied(true);
  };
  return (
    <Flex justifyContent="space-between" gap={3} wrap="wrap">
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 24rem" minWidth="0">
        <Typography>
          <b>{label}</b> {t('access.readers', { readers })}
        </Typography>
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {isOpen ? (
            <Link href={url} isExternal>
              {url}
            </Link>
          ) : (
            url
          )}
        </Typography>
      </Flex>
      <Button variant="tertiary" size="S" aria-label={t('access.copy', { label })} onClick={() => void copy()}>
        {t(isCopied ? 'access.copied' : 'tokens.copy')}
      </Button>
    </Flex>
  );
}
