import { openAgendaEvents, openAgendaParts } from '../../ontology/mappings/openagenda/events';
import { nextBeginning } from '../../ontology/mappings/openagenda/timings';
import type { PerformanceData } from '../../ontology/records/performance';
import { WHOLE_FILE, type Format } from '../../plugins/channels/server/src/domain/formats/format';

/** Performances as OpenAgenda reads events, and those that it would refuse, with the reason; the key says whose identifiers ours are. */
export const openagenda: Format = {
  extension: 'openagenda.json',
  label: { fr: 'OpenAgenda', en: 'OpenAgenda', it: 'OpenAgenda' },
  readers: { fr: 'un agenda OpenAgenda', en: 'an OpenAgenda diary', it: "un'agenda OpenAgenda" },
  contentType: 'application/json; charset=utf-8',
  pageSize: WHOLE_FILE,
  carries: openAgendaParts,
  offers: ({ name }) => name === 'performances',
  write({ channel: { locales }, next, at }, items) {
    const performances = items.map(({ data }) => data as PerformanceData);
    const { events, omitted } = openAgendaEvents(performances, { key: 'odus', locales, at });
    return JSON.stringify({ total: events.length, omitted, events, next });
  },
  freshUntil: (items, at) =>
    nextBeginning(
      items.map(({ data }) => data as PerformanceData),
      at,
    ),
};
