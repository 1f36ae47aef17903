import { capdata, openagenda, schema, uit } from './mapping';
import type { VocabularySeed } from './seed';

/** Mirror of `eventStatus`, which protocols depend on. */
export const eventStatus = {
  code: 'event-status',
  title: { fr: "Statut de l'événement", en: 'Event status', it: "Stato dell'evento" },
  governance: 'protocol',
  concepts: [
    { code: 'tentative', prefLabel: { fr: 'Option', en: 'Tentative', it: 'Da confermare' } },
    {
      code: 'scheduled',
      prefLabel: { fr: 'Confirmé', en: 'Scheduled', it: 'Confermato' },
      mappings: [schema('EventScheduled'), openagenda('1'), uit('Available')],
    },
    {
      code: 'rescheduled',
      prefLabel: { fr: 'Date changée', en: 'Rescheduled', it: 'Riprogrammato' },
      mappings: [schema('EventRescheduled'), openagenda('2'), uit('Available', 'broad')],
    },
    {
      code: 'moved_online',
      prefLabel: { fr: 'Passé en ligne', en: 'Moved online', it: 'Spostato online' },
      mappings: [schema('EventMovedOnline'), openagenda('3'), uit('Available', 'broad')],
    },
    {
      code: 'postponed',
      prefLabel: { fr: 'Reporté, date à venir', en: 'Postponed', it: 'Rinviato' },
      mappings: [schema('EventPostponed'), openagenda('4'), uit('TemporarilyUnavailable')],
    },
    {
      code: 'cancelled',
      prefLabel: { fr: 'Annulé', en: 'Cancelled', it: 'Annullato' },
      mappings: [schema('EventCancelled'), openagenda('6'), uit('Unavailable'), capdata('annulation')],
    },
  ],
} satisfies VocabularySeed;
