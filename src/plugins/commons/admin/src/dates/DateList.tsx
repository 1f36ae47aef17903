import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useTranslate } from '../plugin';
import type { ViewProps } from './CalendarGrid';
import { longDay } from './days';
import { entryAddress, placeOf, placeOfOption, useMarks } from './entry-words';
import type { CalendarEntry, DateOption } from './types';

/** Day after day, with what a keyboard needs to move a date. */
export function DateList({ data, settings, from, onMove, onOption }: ViewProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const marksOf = useMarks(settings);
  const days = byDay(data.entries, data.options, from);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {days.map(([day, entries, options]) => (
        <Box key={day} background="neutral0" padding={4} hasRadius shadow="tableShadow">
          <Flex gap={2} wrap="wrap" paddingBottom={2}>
            <Typography variant="delta" tag="h3">
              {longDay(day, locale)}
            </Typography>
            {entries.some(({ hasRival }) => hasRival) && <Badge>{t('marks.rival')}</Badge>}
          </Flex>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {entries.map((entry) => (
              <Flex tag="li" key={`${entry.id} ${entry.isDraft}`} gap={2} wrap="wrap">
                <Typography fontWeight="bold">{entry.time ?? t('calendar.noHour')}</Typography>
                <Typography tag={Link} to={entryAddress(settings.uid, entry.id)} textColor="primary600">
                  {entry.title}
                </Typography>
                <Typography textColor="neutral600">{placeOf(entry, data.names)}</Typography>
                {marksOf(entry).map((mark) => (
                  <Badge key={mark}>{mark}</Badge>
                ))}
                {settings.mayMove && (
                  <TextButton
                    aria-label={t('move.openFor', { title: entry.title })}
                    onClick={() => onMove({ entry, to: null })}
                  >
                    {t('move.open')}
                  </TextButton>
                )}
              </Flex>
            ))}
            {options.map((option) => (
              <Flex tag="li" key={option.id} gap={2} wrap="wrap">
                <Typography fontWeight="bold">{option.time ?? t('calendar.noHour')}</Typography>
                <TextButton onClick={() => onOption(option)}>
                  {[option.organisation.name, option.audience].filter(Boolean).join(', ')}
                </TextButton>
                <Typography textColor="neutral600">{placeOfOption(option)}</Typography>
                <Badge>{t(option.isExpired ? 'marks.expired' : 'marks.option')}</Badge>
              </Flex>
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

/** What began before the period is said on its first day. */
function byDay(entries: CalendarEntry[], options: DateOption[], from: string) {
  const dayOf = ({ date }: { date: string }) => (date < from ? from : date);
  const days = [...new Set([...entries, ...options].map(dayOf))].sort();
  return days.map(
    (day) =>
      [
        day,
        entries.filter((entry) => dayOf(entry) === day),
        options.filter((option) => dayOf(option) === day),
      ] as const,
  );
}
