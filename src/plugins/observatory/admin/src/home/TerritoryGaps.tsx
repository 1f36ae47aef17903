import { Box, Flex, Typography } from '@strapi/design-system';
import { Block } from '../../../../../plugin-kit/admin/home';
import type { HomeGaps } from '../../../server/src/services/observatory-page';
import { useRead, useTranslate } from '../plugin';

/** What the weeks to come lack, and the evening that would give it: what somebody who programmes can do something about. */
export function TerritoryGaps() {
  const t = useTranslate();
  const { data } = useRead<HomeGaps>('/home');
  if (!data) return null;
  return (
    <Block title={t('home.title')}>
      {data.gaps.length === 0 && <Typography textColor="neutral600">{t('home.none')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {data.gaps.map(({ place, week, nearest, proposal }) => (
          <Box tag="li" key={`${place} ${week}`}>
            <Typography tag="p" fontWeight="bold">
              {place}, {week}
            </Typography>
            <Typography tag="p">{nearest}</Typography>
            <Typography tag="p" textColor="neutral600">
              {proposal}
            </Typography>
          </Box>
        ))}
      </Flex>
      <Box paddingTop={4}>
        {/* A page of the site: beyond what the admin routes. */}
        <Typography tag="a" href={data.address} textColor="primary600">
          {t('home.more')}
        </Typography>
      </Box>
    </Block>
  );
}
