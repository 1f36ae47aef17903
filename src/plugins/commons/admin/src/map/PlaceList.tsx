import { Badge, Box, Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { shortDay } from '../dates/days';
import { entryAddress, useMarks } from '../dates/entry-words';
import type { Settings } from '../dates/types';
import { useTranslate } from '../plugin';
import type { Spot } from './spots';

interface PlaceListProps {
  spots: Spot[];
  placeUid: string;
  settings: Settings;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** What a place shows before it says how many more there are. */
const SHOWN = 5;

/** The content of the map, to be read. */
export function PlaceList({ spots, placeUid, settings, chosen, onChoose }: PlaceListProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) list.current?.querySelector(`[data-spot="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <Scroll
      ref={list}
      tabIndex={0}
      role="region"
      aria-label={t('map.list')}
      background="neutral0"
      hasRadius
      padding={4}
    >
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {spots.map((spot) => (
          <Box
            tag="li"
            key={spot.id}
            data-spot={spot.id}
            padding={2}
            hasRadius
            background={spot.id === chosen ? 'primary100' : undefined}
          >
            <Flex gap={2} wrap="wrap">
              {spot.isPlace ? (
                <Typography tag={Link} to={entryAddress(placeUid, spot.id)} fontWeight="bold" textColor="primary600">
                  {spot.name}
                </Typography>
              ) : (
                <Typography fontWeight="bold">{t('map.inCommune', { commune: spot.name })}</Typography>
              )}
              {spot.commune && <Typography textColor="neutral600">{spot.commune}</Typography>}
              {spot.point ? (
                <TextButton onClick={() => onChoose(spot.id)}>
                  {t('map.show')}
                  <VisuallyHidden> : {spot.name}</VisuallyHidden>
                </TextButton>
              ) : (
                <Badge>{t('map.noPoint')}</Badge>
              )}
              {spot.point && spot.isApproximate && spot.isPlace && <Badge>{t('map.approximate')}</Badge>}
            </Flex>
            <Dates spot={spot} settings={settings} />
          </Box>
        ))}
      </Flex>
    </Scroll>
  );
}

function Dates({ spot: { entries }, settings }: { spot: Spot; settings: Settings }) {
  const t = useTranslate();
  const { locale } = useIntl();
  const marksOf = useMarks(settings);
  if (entries.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
      {entries.slice(0, SHOWN).map((entry) => (
        <Flex tag="li" key={`${entry.id} ${entry.isDraft}`} gap={1} wrap="wrap">
          <Typography variant="pi">{[shortDay(entry.date, locale), entry.time].filter(Boolean).join(' ')}</Typography>
          <Typography variant="pi" tag={Link} to={entryAddress(settings.uid, entry.id)} textColor="primary600">
            {entry.title}
          </Typography>
          {marksOf(entry).map((mark) => (
            <Badge key={mark}>{mark}</Badge>
          ))}
        </Flex>
      ))}
      {entries.length > SHOWN && (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {t('map.more', { count: entries.length - SHOWN })}
        </Typography>
      )}
    </Flex>
  );
}

const Scroll = styled(Box)`
  max-height: 70vh;
  overflow-y: auto;

  /* As large as a finger needs them (w3.org/TR/WCAG22, 2.5.8). */
  a,
  button {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
  }
`;
