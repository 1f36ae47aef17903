import {
  EmptyStateLayout,
  Field,
  Flex,
  LinkButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Calendar as CalendarIcon } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { today } from '../dates/days';
import type { CalendarData, PlacesData, Settings } from '../dates/types';
import { useRead, useSharedRead, useTranslate } from '../plugin';
import { LeafletMap, type Outline } from './LeafletMap';
import { PlaceList } from './PlaceList';
import { spotsOf } from './spots';
import { addDays } from '../../../../../plugin-kit/calendar';

const PERIODS_DAYS = [7, 30, 90, 180];

/** Where things are played, and what is played there soon: a map, and the same in a list. */
export default function MapPage() {
  const t = useTranslate();
  const [days, setDays] = useState(30);
  const [chosen, setChosen] = useState<string | null>(null);
  const settings = useSharedRead<Settings>('/dates/settings');
  const places = useRead<PlacesData>('/map/places');
  const outlines = useRead<Outline[]>('/map/outlines');
  const from = today();
  const dates = useRead<CalendarData>(`/dates?from=${from}&to=${addDays(from, days)}`);
  const spots = useMemo(
    () => (places.data && dates.data ? spotsOf(places.data, dates.data) : []),
    [places.data, dates.data],
  );
  if (settings.failed || places.failed || dates.failed) return <Page.Error />;
  if (!settings.data || !places.data || !dates.data || !(outlines.data || outlines.failed)) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('map.title')}</Page.Title>
      <Layouts.Header
        title={t('map.title')}
        subtitle={t('map.subtitle')}
        primaryAction={
          <LinkButton tag={Link} to="/plugins/calendar" variant="tertiary" startIcon={<CalendarIcon />}>
            {t('calendar.title')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Flex gap={4} wrap="wrap" alignItems="end">
            <Field.Root>
              <Field.Label>{t('map.period')}</Field.Label>
              <SingleSelect size="S" value={days} onChange={(value) => setDays(Number(value))}>
                {PERIODS_DAYS.map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {t('map.days', { days: one })}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Typography variant="pi" textColor="neutral600" aria-live="polite">
              {t('map.count', { places: spots.length, dates: dates.data.entries.length })}
            </Typography>
          </Flex>
          {spots.length === 0 ? (
            <EmptyStateLayout content={t('map.empty')} />
          ) : (
            <Beside>
              <LeafletMap
                spots={spots}
                communes={places.data.communes}
                outlines={outlines.data ?? []}
                tiles={places.data.tiles}
                chosen={chosen}
                onChoose={setChosen}
              />
              <PlaceList
                spots={spots}
                placeUid={places.data.placeUid}
                settings={settings.data}
                chosen={chosen}
                onChoose={setChosen}
              />
            </Beside>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

const Beside = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  gap: 16px;

  @media (max-width: 1024px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
