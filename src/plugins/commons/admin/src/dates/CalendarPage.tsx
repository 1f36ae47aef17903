import { Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import type { Read } from '../../../../../plugin-kit/admin/read';
import { AddDateButton } from '../add-date/AddDateButton';
import { useRead, useSharedRead, useTranslate } from '../plugin';
import { CalendarBar } from './CalendarBar';
import { CalendarGrid } from './CalendarGrid';
import { DateList } from './DateList';
import { periodName, periodOf, today, type View } from './days';
import { chosenDistance } from './distance';
import { EVERYTHING, keeps } from './filter';
import { Filters } from './Filters';
import { MoveDialog, type Move } from './MoveDialog';
import { OptionDialog } from './OptionDialog';
import { PlaceTable } from './PlaceTable';
import type { CalendarData, DateOption, Settings } from './types';
import { useIsNarrow } from './use-is-narrow';

const VIEWS: View[] = ['month', 'week', 'list', 'places'];

/** Every date of the commons, and the options of its members. */
export default function CalendarPage() {
  const shown = useShown();
  // Both are asked at once: without a distance of the reader's own, the server takes the usual one.
  const settings = useSharedRead<Settings>('/dates/settings');
  const dates = useRead<CalendarData>(datesAddress(periodOf(shown.view, shown.date), chosenDistance()));
  if (settings.failed) return <Page.Error />;
  if (!settings.data) return <Page.Loading />;
  return <Calendar settings={settings.data} dates={dates} {...shown} />;
}

interface CalendarProps extends Shown {
  settings: Settings;
  dates: Read<CalendarData>;
}

function Calendar({ settings, dates: { data, failed, refresh }, view, date, show }: CalendarProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const { from, to } = periodOf(view, date);
  const [filter, setFilter] = useState(EVERYTHING);
  const [move, setMove] = useState<Move | null>(null);
  const [option, setOption] = useState<DateOption | 'new' | null>(null);
  const shown = useMemo(
    () => data && { ...data, entries: data.entries.filter((entry) => keeps(filter, entry)) },
    [data, filter],
  );
  const views = { settings, from, to, date, onMove: setMove, onOption: setOption };
  const mayPost = settings.organisations.length > 0;
  return (
    <Page.Main>
      <Page.Title>{t('calendar.title')}</Page.Title>
      <Layouts.Header
        title={t('calendar.title')}
        subtitle={t('calendar.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {settings.mayCreate && <AddDateButton />}
            {mayPost && (
              <Button variant="secondary" startIcon={<Plus />} onClick={() => setOption('new')}>
                {t('options.post')}
              </Button>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <CalendarBar view={view} views={VIEWS} date={date} title={periodName(view, date, locale)} onShow={show} />
          <Filters data={data} settings={settings} filter={filter} onChange={setFilter} />
          {failed && <Failure onRetry={refresh} />}
          {!data && !failed && <Page.Loading />}
          {data && shown && (
            <>
              <Typography variant="pi" textColor="neutral600" aria-live="polite">
                {t('calendar.count', { count: shown.entries.length, options: shown.options.length })}
              </Typography>
              {shown.entries.length + shown.options.length === 0 && (
                <EmptyStateLayout content={t(data.entries.length === 0 ? 'calendar.empty' : 'calendar.filtered')} />
              )}
              {(view === 'month' || view === 'week') && (
                <CalendarGrid {...views} data={shown} view={view} onDay={(day) => show('list', day)} />
              )}
              {view === 'list' && <DateList {...views} data={shown} />}
              {view === 'places' && <PlaceTable {...views} data={shown} />}
            </>
          )}
        </Flex>
      </Layouts.Content>
      {move && <MoveDialog move={move} settings={settings} onClose={() => setMove(null)} onMoved={refresh} />}
      {option && (
        <OptionDialog
          option={option === 'new' ? null : option}
          day={date}
          settings={settings}
          onClose={() => setOption(null)}
          onChanged={refresh}
        />
      )}
    </Page.Main>
  );
}

function Failure({ onRetry }: { onRetry: () => void }) {
  const t = useTranslate();
  return (
    <EmptyStateLayout
      content={t('calendar.failed')}
      action={
        <Button variant="secondary" onClick={onRetry}>
          {t('calendar.retry')}
        </Button>
      }
    />
  );
}

function datesAddress({ from, to }: { from: string; to: string }, km: number | null): string {
  return `/dates?from=${from}&to=${to}${km === null ? '' : `&distanceKm=${km}`}`;
}

interface Shown {
  view: View;
  date: string;
  show: (view: View, date: string) => void;
}

/** View and day are in the address: a reload or a link shows the same. A phone begins with the list. */
function useShown(): Shown {
  const isNarrow = useIsNarrow();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('view');
  const view = VIEWS.find((known) => known === asked) ?? (isNarrow ? 'list' : 'month');
  const day = parameters.get('date') ?? '';
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? day : today();
  const show = (nextView: View, nextDate: string) => setParameters({ view: nextView, date: nextDate });
  return { view, date, show };
}
