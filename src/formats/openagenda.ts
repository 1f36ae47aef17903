import { openAgendaEvents } from '../ontology/mappings/openagenda';
import type { PerformanceData } from '../ontology/records/performance';
import { WHOLE_FILE, type Format } from '../plugins/channels/server/src/domain/formats/format';

/** Performances as OpenAgenda reads events; the key tells it whose identifiers ours are. */
export const openagenda: Format = {
  extension: 'openagenda.json',
  label: { fr: 'OpenAgenda', en: 'OpenAgenda', it: 'OpenAgenda' },
  contentType: 'application/json; charset=utf-8',
  pageSize: WHOLE_FILE,
  offers: ({ name }) => name === 'performances',
  write({ next }, items) {
    const events = openAgendaEvents(
      items.map(({ data }) => data as PerformanceData),
      'odus',
    );
    return JSON.stringify({ total: events.length, events, next });
  },
};
