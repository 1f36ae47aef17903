import { openagenda, schema, uit } from './mapping';
import type { VocabularySeed } from './seed';

/** Mirror of `bookingStatus`, which protocols depend on. */
export const bookingStatus = {
  code: 'booking-status',
  title: { fr: 'État des réservations', en: 'Booking status', it: 'Stato delle prenotazioni' },
  governance: 'protocol',
  concepts: [
    { code: 'unknown', prefLabel: { fr: 'Non précisé', en: 'Unknown', it: 'Non indicato' } },
    {
      code: 'not_needed',
      prefLabel: { fr: 'Sans réservation', en: 'No booking', it: 'Senza prenotazione' },
      mappings: [schema('InStock', 'close'), uit('Available', 'broad')],
    },
    {
      code: 'not_open',
      prefLabel: { fr: 'Bientôt en vente', en: 'Not yet open', it: 'Prossimamente' },
      mappings: [schema('PreSale'), uit('Available', 'broad')],
    },
    {
      code: 'open',
      prefLabel: { fr: 'Réservation ouverte', en: 'Booking open', it: 'Prenotazioni aperte' },
      mappings: [schema('InStock'), uit('Available', 'broad')],
    },
    {
      code: 'limited',
      prefLabel: { fr: 'Dernières places', en: 'Few seats left', it: 'Ultimi posti' },
      mappings: [schema('LimitedAvailability'), uit('Available', 'broad')],
    },
    {
      code: 'waiting_list',
      prefLabel: { fr: "Liste d'attente", en: 'Waiting list', it: "Lista d'attesa" },
      mappings: [schema('SoldOut', 'broad'), openagenda('5', 'broad'), uit('Unavailable', 'broad')],
    },
    {
      code: 'sold_out',
      prefLabel: { fr: 'Complet', en: 'Sold out', it: 'Esaurito' },
      mappings: [schema('SoldOut'), openagenda('5'), uit('Unavailable', 'broad')],
    },
    {
      code: 'closed',
      prefLabel: { fr: 'Clôturée', en: 'Closed', it: 'Chiuse' },
      mappings: [schema('OutOfStock', 'close'), uit('Unavailable', 'broad')],
    },
  ],
} satisfies VocabularySeed;
