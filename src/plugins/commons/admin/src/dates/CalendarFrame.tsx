import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Gives FullCalendar the colours of the Design System, light or dark; `$rival` is the word on days with a clash. */
export const CalendarFrame = styled(Box)<{ $rival: string }>`
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: 8px;
  font-size: 1.3rem;
  --fc-border-color: ${({ theme }) => theme.colors.neutral200};
  --fc-page-bg-color: ${({ theme }) => theme.colors.neutral0};
  --fc-today-bg-color: ${({ theme }) => theme.colors.primary100};

  a {
    color: inherit;
    text-decoration: none;
  }
  .fc-daygrid-day-top {
    align-items: center;
  }
  .fc .fc-daygrid-day.fc-day-other .fc-daygrid-day-top {
    opacity: 1;
  }
  .odus-more {
    font-weight: 600;
  }
  /* The cell takes its name from its day, and each event says the word itself: here it is for the eye. */
  .odus-rival .fc-daygrid-day-top::after {
    content: '${({ $rival }) => $rival}';
    margin-inline-end: auto;
    padding-inline-start: 4px;
    min-width: 0;
    font-size: 1.1rem;
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    color: ${({ theme }) => theme.colors.danger700};
  }
  /* As large as a finger needs them (w3.org/TR/WCAG22, 2.5.8). */
  .fc-daygrid-event {
    display: flex;
    align-items: center;
    min-height: 24px;
  }
  /* Titles are cut where their cell ends, and leave the clicks of the next one alone. */
  .fc-daygrid-event,
  .fc-daygrid-event .fc-event-main {
    min-width: 0;
    overflow: hidden;
  }
  .fc-daygrid-event .fc-event-main {
    flex: 1;
  }
  /* The page scrolls, not the calendar in it: the days of the week stay over their columns. */
  .fc-dayGridMonth-view .fc-scroller {
    overflow: visible !important;
  }
  .odus-mine {
    border-inline-start-width: 4px;
  }
  .odus-event {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    padding: 1px 4px;
  }
  .fc .fc-timegrid-slot {
    height: 3.6rem;
  }
  .fc-timegrid-event {
    overflow: hidden;
  }
  .fc-timegrid-event .odus-event {
    white-space: normal;
  }
  .odus-event em {
    font-style: italic;
  }
  .odus-draft {
    border-style: dashed;
  }
  .fc-event:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
