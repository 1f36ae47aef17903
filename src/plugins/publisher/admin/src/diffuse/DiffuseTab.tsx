import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useTranslate } from '../plugin';
import { Choices } from './Choices';
import { Codes } from './Codes';
import type { Embed } from './embed-code';
import { Part } from './Part';
import { Preview } from './Preview';

/** What the editor of a channel gives this place: the channel as it is saved. */
export interface DiffuseTabProps {
  slug: string;
  name: Record<string, string>;
  isDated: boolean;
  isPublic: boolean;
  /** Extensions of the formats that are open. */
  formats: string[];
  /** Languages in which it is published. */
  locales: string[];
  /** Address of the site, without a final slash. */
  site: string;
}

const LANGUAGES = ['fr', 'en', 'it'];

/** A channel on other sites: how it looks, then what to copy. */
export function DiffuseTab(channel: DiffuseTabProps) {
  const { slug, isDated, isPublic, formats, site } = channel;
  const t = useTranslate();
  const { locale } = useIntl();
  const [chosen, setChosen] = useState<Omit<Embed, 'site' | 'slug' | 'name' | 'isDated'>>(() => ({
    view: isDated ? 'list' : 'directory',
    lang: LANGUAGES.find((one) => one === locale && channel.locales.includes(one)) ?? channel.locales[0] ?? 'fr',
    limit: isDated ? 10 : null,
    filters: {},
    look: null,
  }));
  if (!isPublic || !formats.includes('html'))
    return (
      <Part title={t('diffuse.title')}>
        <Typography>{t(isPublic ? 'diffuse.closedFormat' : 'diffuse.private')}</Typography>
      </Part>
    );
  const name = channel.name[chosen.lang] ?? channel.name.fr ?? slug;
  const embed: Embed = { site, slug, name, isDated, ...chosen };
  return (
    <>
      <Part title={t('diffuse.title')} help={t('diffuse.help')}>
        <Flex alignItems="stretch" gap={6} wrap="wrap">
          <Box flex="1 1 18rem" minWidth="0">
            <Choices
              embed={embed}
              languages={LANGUAGES}
              change={(part) => setChosen((before) => ({ ...before, ...part }))}
            />
          </Box>
          <Box flex="3 1 24rem" minWidth="0">
            <Preview embed={embed} />
          </Box>
        </Flex>
      </Part>
      <Codes embed={embed} hasCalendar={formats.includes('ics')} />
    </>
  );
}
