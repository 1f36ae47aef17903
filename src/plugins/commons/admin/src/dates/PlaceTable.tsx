import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useTranslate } from '../plugin';
import type { ViewProps } from './CalendarGrid';
import { daysFrom, longDay, shortDay } from './days';
import { entryAddress, useMarks } from './entry-words';
import type { CalendarData, CalendarEntry, DateOption } from './types';
import { useIsNarrow } from './use-is-narrow';

const WEEK = 7;

/** Which place has something on which day of a week: a table, and on a phone each place with its days. */
export function PlaceTable({ data, settings, from, onOption }: ViewProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const marksOf = useMarks(settings);
  const isNarrow = useIsNarrow();
  const days = daysFrom(from, WEEK);
  const places = placesOf(data, t('places.none'));
  const Cell = ({ entries, options }: On) => (
    <Flex direction="column" alignItems="start" gap={2}>
      {entries.map((entry) => (
        <Flex key={`${entry.id} ${entry.isDraft}`} gap={1} wrap="wrap">
          <Typography variant="pi" tag={Link} to={entryAddress(settings.uid, entry.id)} textColor="primary600">
            {[entry.time, entry.title].filter(Boolean).join(' ')}
          </Typography>
          {marksOf(entry).map((mark) => (
            <Badge key={mark}>{mark}</Badge>
          ))}
        </Flex>
      ))}
      {options.map((option) => (
        <Flex key={option.id} gap={1} wrap="wrap">
          <TextButton textAlign="start" onClick={() => onOption(option)}>
            {[option.time, option.organisation.name, option.audience].filter(Boolean).join(' ')}
          </TextButton>
          <Badge>{t(option.isExpired ? 'marks.expired' : 'marks.option')}</Badge>
        </Flex>
      ))}
    </Flex>
  );
  if (isNarrow)
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        {places.map(({ id, name, ...all }) => (
          <Box key={id} background="neutral0" padding={4} hasRadius>
            <Typography variant="delta" tag="h3">
              {name}
            </Typography>
            {days
              .map((day) => ({ day, on: onDay(all, day) }))
              .filter(({ on }) => on.entries.length + on.options.length > 0)
              .map(({ day, on }) => (
                <Box key={day} paddingTop={2}>
                  <Typography variant="sigma">{longDay(day, locale)}</Typography>
                  <Cell {...on} />
                </Box>
              ))}
          </Box>
        ))}
      </Flex>
    );
  return (
    <Frame background="neutral0" hasRadius>
      <table aria-label={t('calendar.view.places')}>
        <thead>
          <tr>
            {[t('filters.place'), ...days.map((day) => shortDay(day, locale))].map((head) => (
              <th key={head} scope="col">
                <Typography variant="sigma">{head}</Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, name, ...all }) => (
            <tr key={id}>
              <th scope="row">
                <Typography fontWeight="bold">{name}</Typography>
              </th>
              {days.map((day) => (
                <td key={day}>
                  <Cell {...onDay(all, day)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

const Frame = styled(Box)`
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

interface On {
  entries: CalendarEntry[];
  options: DateOption[];
}

const onDay = ({ entries, options }: On, day: string): On => ({
  entries: entries.filter(({ date, endDate }) => date <= day && day <= (endDate ?? date)),
  options: options.filter(({ date }) => date === day),
});

/** Dates without a place are under their commune, by name. */
function placesOf({ entries, options, names }: CalendarData, none: string): (On & { id: string; name: string })[] {
  const places = new Map<string, On & { id: string; name: string }>();
  const at = (id: string, name: string) => {
    const known = places.get(id) ?? { id, name, entries: [], options: [] };
    places.set(id, known);
    return known;
  };
  for (const entry of entries) {
    const id = entry.place ?? entry.commune ?? '';
    at(id, names[id] ?? none).entries.push(entry);
  }
  for (const option of options) {
    const term = option.place ?? option.commune;
    at(term?.id ?? '', term?.name ?? none).options.push(option);
  }
  return [...places.values()].sort((one, other) => one.name.localeCompare(other.name));
}
