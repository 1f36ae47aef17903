import { declare, OF_DATES, takesPlace } from './declare';

const ofDates = { version: 1, source: 'performances', theme: 'life' };
const withStatus = [...OF_DATES, 'status', 'reason'];
const share = { unit: 'percent', measure: { kind: 'share' as const } };

/** What becomes of what was announced. */
export const lifeOfDates = [
  declare({
    ...ofDates,
    ...share,
    code: 'cancelled',
    numerator: { field: 'status', operator: 'is', value: ['cancelled'] },
    dimensions: withStatus,
    label: ['Dates annulées', 'Cancelled dates', 'Date annullate'],
    method: [
      'Part des dates publiées qui ont été annulées. Une date retirée sans être marquée annulée n’y est pas.',
      'Share of the published dates that were cancelled. A date that was withdrawn without being marked cancelled is not counted.',
      'Quota delle date pubblicate che sono state annullate. Una data ritirata senza essere segnata annullata non conta.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'changed-dates',
    unit: 'dates',
    measure: { kind: 'count' },
    filter: { field: 'status', operator: 'is', value: ['cancelled', 'postponed', 'rescheduled'] },
    dimensions: withStatus,
    label: [
      'Dates annulées, reportées ou déplacées',
      'Cancelled, postponed or rescheduled dates',
      'Date annullate, rinviate o spostate',
    ],
    method: [
      'Nombre de dates dont le statut dit qu’elles n’ont pas lieu comme annoncé, par statut et par motif tel qu’il est écrit.',
      'Number of dates whose status says that they do not take place as announced, by status and by reason as it is written.',
      'Numero di date il cui stato dice che non si tengono come annunciato, per stato e per motivo così come è scritto.',
    ],
  }),
  declare({
    ...ofDates,
    ...share,
    code: 'sold-out',
    filter: takesPlace,
    numerator: { field: 'bookingStatus', operator: 'is', value: ['sold_out', 'waiting_list'] },
    dimensions: OF_DATES,
    label: ['Dates complètes', 'Sold-out dates', 'Date esaurite'],
    method: [
      'Part des dates marquées complètes ou sur liste d’attente.',
      'Share of the dates that are marked sold out or on a waiting list.',
      'Quota delle date segnate esaurite o con lista d’attesa.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'lead-time',
    unit: 'days',
    measure: { kind: 'median', of: 'leadDays' },
    filter: takesPlace,
    dimensions: OF_DATES,
    label: ['Délai d’annonce', 'Notice given', 'Anticipo dell’annuncio'],
    method: [
      'Médiane du nombre de jours entre la création de la fiche et la date. Une date saisie après coup compte zéro.',
      'Median number of days between the creation of the entry and the date. A date entered afterwards counts zero.',
      'Mediana dei giorni tra la creazione della scheda e la data. Una data inserita dopo conta zero.',
    ],
  }),
];
