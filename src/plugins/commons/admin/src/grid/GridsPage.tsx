import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { Block } from '../../../../../plugin-kit/admin/home';
import { PLUGIN_ID, useRead, useTranslate } from '../plugin';

interface GridStart {
  name: string;
  label: string;
  /** What the entries from which it opens are, and how they are called. */
  from: string;
  type: string;
  entries: { documentId: string; name: string }[];
  mayCreate: boolean;
}

/** Where somebody begins to type many dates at once: the season or the show that they belong to. */
export default function GridsPage() {
  const t = useTranslate();
  const { data, failed } = useRead<GridStart[]>('/grids');
  if (failed) return <Page.Error />;
  if (!data) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('home.addSeason')}</Page.Title>
      <Layouts.Header title={t('home.addSeason')} subtitle={t('grids.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {[...data].reverse().map((start) => (
            <Start key={start.name} start={start} />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Start({ start: { name, label, from, type, entries, mayCreate } }: { start: GridStart }) {
  const t = useTranslate();
  return (
    <Block title={t('grids.from', { label, type })}>
      {entries.length === 0 && <Typography textColor="neutral600">{t('grids.none')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {entries.map((entry) => (
          <Box tag="li" key={entry.documentId}>
            <Typography
              tag={Link}
              to={`/plugins/${PLUGIN_ID}/grids/${name}/${entry.documentId}`}
              textColor="primary600"
            >
              {entry.name}
            </Typography>
          </Box>
        ))}
      </Flex>
      {mayCreate && (
        <Box paddingTop={4}>
          <LinkButton
            tag={Link}
            to={`/content-manager/collection-types/${from}/create`}
            variant="secondary"
            startIcon={<Plus />}
          >
            {t('grids.new', { type })}
          </LinkButton>
        </Box>
      )}
    </Block>
  );
}
