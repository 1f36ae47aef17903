import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { Block } from '../../../../../plugin-kit/admin/home';
import { dayInWords, momentInWords } from '../../../../../plugin-kit/dates-in-words';
import type { UpcomingDate } from '../../../server/src/domain/home/upcoming-date';
import { entryAddress } from '../dates/entry-words';
import { useRead, useTranslate } from '../plugin';
import { Lacks } from './Lacks';

/** The next dates of the reader, and what is missing in them for whom. */
export function UpcomingDates() {
  const t = useTranslate();
  const { data, failed } = useRead<UpcomingDate[]>('/home/dates');
  return (
    <Block title={t('home.dates')} link={{ to: '/plugins/calendar', label: t('calendar.title') }}>
      {failed && <Typography role="alert">{failed}</Typography>}
      {data?.length === 0 && <Typography textColor="neutral600">{t('home.dates.none')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {data?.map((date) => (
          <DateLine key={date.documentId} date={date} />
        ))}
      </Flex>
    </Block>
  );
}

function DateLine({ date: entry }: { date: UpcomingDate }) {
  const t = useTranslate();
  const { locale } = useIntl();
  const { uid, documentId, title, date, time, place, isPublished, status, lacks } = entry;
  const when = time ? momentInWords(date, time, locale) : dayInWords(date, locale);
  return (
    <Box tag="li">
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <Typography tag={Link} to={entryAddress(uid, documentId)} fontWeight="bold" textColor="primary600">
          {title}
        </Typography>
        {!isPublished && <Badge>{t('marks.draft')}</Badge>}
        {status && <Badge>{status}</Badge>}
      </Flex>
      <Typography tag="p">{[when, place?.name].filter(Boolean).join(' · ')}</Typography>
      <Lacks lacks={lacks} />
    </Box>
  );
}
