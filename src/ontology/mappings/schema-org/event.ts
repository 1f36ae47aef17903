import type { AudienceLeaf, PeopleAudienceLeaf } from 'schema-dts';
import type { EventStatus } from '../../records/performance-status';
import type { ConceptTerm } from '../../records/terms';
import { textIn } from '../text-in';
import { node, type Node } from './node';

/** Full IRIs. Cancelled and postponed events keep their dates. An option is never published. */
export const EVENT_STATUS: Partial<Record<EventStatus, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  rescheduled: 'https://schema.org/EventRescheduled',
  moved_online: 'https://schema.org/EventMovedOnline',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

export const ATTENDANCE_MODE = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
};

/** Types that schema.org added lately: readers that do not know them see an Event. */
const RECENT_TYPES = ['PerformingArtsEvent'];

export const eventTypes = (types: string[]): string[] =>
  types.some((type) => RECENT_TYPES.includes(type)) ? [...types, 'Event'] : types;

interface Audience {
  ageMin: number | null;
  ageMax: number | null;
  audiences: ConceptTerm[];
}

/** `6-12`, `6-` or `0-12`. */
export const ageRange = ({ ageMin, ageMax }: Audience): string | null =>
  ageMin === null && ageMax === null ? null : `${ageMin ?? 0}-${ageMax ?? ''}`;

export function audienceNodes({ ageMin, ageMax, audiences }: Audience, locale: string): Node[] {
  const ages =
    ageMin === null && ageMax === null
      ? []
      : [node<PeopleAudienceLeaf>('PeopleAudience', { suggestedMinAge: ageMin, suggestedMaxAge: ageMax })];
  return [
    ...ages,
    ...audiences.map(({ label }) => node<AudienceLeaf>('Audience', { audienceType: textIn(label, locale) })),
  ];
}

export const labels = (terms: (ConceptTerm | null)[], locale: string): string[] => [
  ...new Set(terms.flatMap((term) => (term ? (textIn(term.label, locale) ?? []) : []))),
];
