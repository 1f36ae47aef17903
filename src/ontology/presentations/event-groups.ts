import type { Presentation } from '../../plugin-kit/presentation';
import type { EventGroupData } from '../records/event-group';
import { protocolTerm } from '../records/protocol-terms';
import { cardPicture, joined, labelIn, spokenIn, spreadOver, type InChannel } from './card-parts';
import { posterMotif } from './poster-motifs';

/** Festivals, seasons, cycles. */
export const eventGroups: Presentation<EventGroupData & InChannel> = {
  source: 'event-groups',
  label: { fr: 'Festivals et saisons', en: 'Festivals and seasons', it: 'Festival e stagioni' },
  counted: {
    one: { fr: '{count} festival ou saison', en: '{count} festival or season', it: '{count} festival o stagione' },
    many: {
      fr: '{count} festivals et saisons',
      en: '{count} festivals and seasons',
      it: '{count} festival e stagioni',
    },
  },
  card: (data, locale) => ({
    uri: data.uri,
    documentId: data.documentId,
    title: spokenIn(data.name, locale) ?? { text: data.documentId },
    when: data.startDate
      ? { startDate: data.startDate, startTime: null, endDate: data.endDate, endTime: null, dateTime: data.startDate }
      : null,
    by: joined((data.organisers ?? []).map(({ name }) => name)),
    where: joined((data.territories ?? []).slice(0, 3).map(({ name }) => name))?.text ?? null,
    picture: cardPicture(data.pictures, locale),
    poster: { label: labelIn(data.kind, locale) ?? '', motif: posterMotif(data.disciplines?.[0]?.code) },
    tags: [
      ...(data.status && data.status !== 'scheduled'
        ? [{ text: labelIn(protocolTerm('eventStatus', data.status), locale) ?? '', tone: 'off' as const }]
        : []),
      ...[data.kind, ...(data.disciplines ?? []).slice(0, 2)].flatMap((term) => {
        const text = labelIn(term, locale);
        return text ? [{ text }] : [];
      }),
    ],
    isCancelled: data.status === 'cancelled',
    isPinned: data.rank !== undefined,
    place: null,
    spread: spreadOver(
      'commune',
      (data.territories ?? []).map(({ term }) => term),
      locale,
    ),
  }),
  filters: [
    { parameter: 'kind', label: { fr: 'Nature', en: 'Kind', it: 'Tipo' } },
    { parameter: 'disciplines', label: { fr: 'Discipline', en: 'Discipline', it: 'Disciplina' } },
    { parameter: 'commune', label: { fr: 'Où', en: 'Where', it: 'Dove' } },
  ],
  quickFilters: [],
};
