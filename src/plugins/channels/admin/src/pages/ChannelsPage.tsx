import { Box, EmptyStateLayout, LinkButton, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { StateBadge } from '../fields/StateBadge';
import { inLocale } from '../fields/localised';
import type { Channel, Source } from '../types';
import { useRead } from '../use-read';
import { useTranslate } from '../use-translate';

const EDIT = [{ action: 'plugin::channels.edit', subject: null }];

/** Every channel: whose it is, what it is for, how many items it publishes now. */
export function ChannelsPage() {
  const t = useTranslate();
  const { locale } = useIntl();
  const { allowedActions } = useRBAC(EDIT as never);
  const channels = useRead<Channel[]>('/channels');
  const sources = useRead<Source[]>('/sources');
  if (channels.failed || sources.failed) return <Page.Error />;
  if (!channels.data || !sources.data) return <Page.Loading />;
  const labelOf = (name: string) => sources.data?.find((source) => source.name === name)?.label ?? name;
  const create = (allowedActions as { canEdit?: boolean }).canEdit && (
    <LinkButton tag={Link} to="new" startIcon={<Plus />}>
      {t('list.create')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <Page.Title>{t('name')}</Page.Title>
      <Layouts.Header title={t('name')} subtitle={t('list.subtitle')} primaryAction={create} />
      <Layouts.Content>
        {channels.data.length === 0 ? (
          <EmptyStateLayout content={t('list.empty')} action={create} />
        ) : (
          <Table colCount={5} rowCount={channels.data.length + 1}>
            <Thead>
              <Tr>
                {['list.channel', 'settings.partner', 'settings.source', 'list.count', 'list.state'].map((key) => (
                  <Th key={key}>
                    <Typography variant="sigma">{t(key)}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {channels.data.map((channel) => (
                <Tr key={channel.documentId}>
                  <Td>
                    <Box paddingTop={2} paddingBottom={2} maxWidth="34rem">
                      <Typography tag={Link} to={channel.documentId ?? ''} fontWeight="bold" textColor="primary600">
                        {inLocale(channel.name, locale)}
                      </Typography>
                      <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
                        {inLocale(channel.mission, locale)}
                      </Typography>
                    </Box>
                  </Td>
                  <Td>
                    <Typography>{channel.partner?.name ?? ''}</Typography>
                  </Td>
                  <Td>
                    <Typography>{labelOf(channel.source)}</Typography>
                  </Td>
                  <Td>
                    <Typography>{channel.count ?? '–'}</Typography>
                  </Td>
                  <Td>
                    <StateBadge isOn={channel.isPublic}>
                      {t(channel.isPublic ? 'list.public' : 'list.private')}
                    </StateBadge>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
