import { addDays } from '../../../plugin-kit/calendar';
import type { Appointment } from '../content';

/** Where Google and Outlook take an appointment from an address. What has no known end ends as it starts: none is invented. */
export const calendarLinks = (appointment: Appointment, page: string): Record<'google' | 'outlook', string> => ({
  google: google(appointment, page),
  outlook: outlook(appointment, page),
});

function google({ title, start, end, isWholeDay, place }: Appointment, page: string): string {
  const compact = (moment: string) => moment.replace(/[-:]|\.\d+/g, '');
  const last = isWholeDay ? addDays(end ?? start, 1) : (end ?? start);
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(start)}/${compact(last)}`,
    ...(place ? { location: place } : {}),
    details: page,
  });
}

function outlook({ title, start, end, isWholeDay, place }: Appointment, page: string): string {
  return address('https://outlook.live.com/calendar/0/deeplink/compose', {
    ...{ path: '/calendar/action/compose', rru: 'addevent', subject: title, startdt: start },
    enddt: isWholeDay ? addDays(end ?? start, 1) : (end ?? start),
    ...(isWholeDay ? { allday: 'true' } : {}),
    ...(place ? { location: place } : {}),
    body: page,
  });
}

const address = (base: string, parameters: Record<string, string>): string =>
  `${base}?${new URLSearchParams(parameters).toString()}`;
