import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ChannelEditor } from '../channel/ChannelEditor';
import { inLocale } from '../fields/localised';
import type { Channel, Choices, Source } from '../types';
import { useRead } from '../use-read';
import { useTranslate } from '../use-translate';

/** A channel that says nothing yet. */
const blank = ({ partners, licences }: Choices, sources: Source[]): Channel => {
  const yours = partners.filter(({ isYours }) => isYours);
  return {
    name: {},
    slug: '',
    mission: null,
    partner: yours.length === 1 ? (yours[0] ?? null) : null,
    source: sources[0]?.name ?? '',
    filter: null,
    shape: null,
    formats: null,
    locales: null,
    licence: licences[0]?.code ?? '',
    attribution: null,
    pressStyle: null,
    approval: 'automatic',
    trustedOrganisations: null,
    isPublic: true,
    allowedSites: null,
    mayEdit: true,
  };
};

/** First the mission, then the channel that suits it. */
export function NewChannelPage() {
  const t = useTranslate();
  const { locale } = useIntl();
  const choices = useRead<Choices>('/choices');
  const sources = useRead<Source[]>('/sources');
  const [begun, setBegun] = useState<Channel | null>(null);
  if (choices.failed || sources.failed) return <Page.Error />;
  if (!choices.data || !sources.data) return <Page.Loading />;
  const empty = blank(choices.data, sources.data);
  if (begun) return <ChannelEditor initial={begun} choices={choices.data} sources={sources.data} />;
  const templates = [
    ...choices.data.templates,
    {
      code: 'nothing',
      label: { [locale]: t('new.nothing') },
      description: { [locale]: t('new.nothing.help') },
      channel: {},
    },
  ];
  return (
    <Page.Main>
      <Page.Title>{t('new.title')}</Page.Title>
      <Layouts.Header
        title={t('new.title')}
        subtitle={t('new.subtitle')}
        navigationAction={<BackButton fallback="/plugins/channels" />}
      />
      <Layouts.Content>
        <Grid.Root gap={4}>
          {templates.map(({ code, label, description, channel }) => (
            <Grid.Item key={code} col={4} s={12} xs={12} direction="column" alignItems="stretch">
              <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} height="100%">
                <Flex direction="column" alignItems="stretch" gap={3} height="100%" justifyContent="space-between">
                  <Flex direction="column" alignItems="stretch" gap={2}>
                    <Typography tag="h2" variant="delta">
                      {inLocale(label, locale)}
                    </Typography>
                    <Typography textColor="neutral600">{inLocale(description, locale)}</Typography>
                  </Flex>
                  <Button
                    variant="secondary"
                    aria-label={`${t('new.begin')} – ${inLocale(label, locale)}`}
                    onClick={() => setBegun({ ...empty, ...channel })}
                  >
                    {t('new.begin')}
                  </Button>
                </Flex>
              </Box>
            </Grid.Item>
          ))}
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
