import { Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { GuideLink } from '../../plugin-kit/admin/guide';
import { Block, type HomeZone } from '../../plugin-kit/admin/home';
import { InjectionZone } from '../../plugin-kit/admin/injection-zones';

const Zone = ({ name }: { name: HomeZone }) => <InjectionZone place={`home.page.${name}`} given={{}} />;

/** The home of each person, in place of Strapi's: the plugins fill it. */
export default function HomePage() {
  const { formatMessage } = useIntl();
  const user = useAuth('HomePage', (state) => state.user);
  const t = (id: string, values?: Record<string, string>): string => formatMessage({ id: `odus.home.${id}` }, values);
  return (
    <Page.Main>
      <GuideLink chapter="README" />
      <Page.Title>{t('title')}</Page.Title>
      <Layouts.Header
        title={t('greeting', { name: user?.firstname ?? user?.email ?? '' })}
        subtitle={t('subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <Zone name="actions" />
          </Flex>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Column wide>
            <Zone name="own" />
            <Zone name="charge" />
          </Column>
          <Column>
            <Block title={t('waiting')}>
              <Lines>
                <Zone name="waiting" />
              </Lines>
              <Typography tag="p" textColor="neutral600">
                {t('waiting.none')}
              </Typography>
            </Block>
            <Zone name="news" />
          </Column>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

const Column = ({ wide = false, children }: { wide?: boolean; children: ReactNode }) => (
  <Grid.Item col={wide ? 8 : 4} s={12} xs={12} direction="column" alignItems="stretch" gap={6}>
    {children}
  </Grid.Item>
);

/** What follows the list says that it is empty. */
const Lines = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;

  & + p {
    display: none;
  }

  &:empty + p {
    display: block;
  }
`;
