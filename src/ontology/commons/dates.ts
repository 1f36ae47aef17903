const TERM = { name: 'prefLabel', code: 'code' };

/** What happens at a date: performances, and what two of them must share to call on the same people. */
export const dates = {
  uid: 'api::performance.performance',
  start: { instant: 'startsAt', date: 'startDate', time: 'startTime' },
  end: { date: 'endDate', time: 'endTime' },
  alongside: ['doorTime'],
  titles: ['titleOverride', 'production.title', 'displayName'],
  status: 'eventStatus',
  statuses: {
    scheduled: { label: { fr: 'Confirmé', en: 'Confirmed', it: 'Confermato' }, tone: 'primary' },
    tentative: { label: { fr: 'Option', en: 'Option', it: 'Opzione' }, tone: 'alternative' },
    rescheduled: { label: { fr: 'Date changée', en: 'Rescheduled', it: 'Data cambiata' }, tone: 'warning' },
    moved_online: { label: { fr: 'Passé en ligne', en: 'Moved online', it: 'Spostato online' }, tone: 'secondary' },
    postponed: {
      label: { fr: 'Reporté, date à venir', en: 'Postponed', it: 'Rinviato' },
      tone: 'warning',
      isOff: true,
    },
    cancelled: { label: { fr: 'Annulé', en: 'Cancelled', it: 'Annullato' }, tone: 'danger', isOff: true },
  },
  kinds: ['form.code', 'production.form.code'],
  /** Rehearsals are not a night out, and exhibitions stay open for weeks: nobody has to choose. */
  quietKinds: ['rehearsal', 'residency_showing', 'exhibition'],
  place: 'venue',
  hall: { relation: 'space', name: 'name' },
  commune: 'territory',
  performed: 'production',
  organisers: { path: 'organisers', name: 'name' },
  gatherings: { path: 'eventGroups', name: 'name' },
  disciplines: { path: 'production.disciplines', ...TERM },
  publics: [
    { path: 'form', ...TERM },
    { path: 'production.form', ...TERM },
    { path: 'production.disciplines', ...TERM },
    { path: 'audiences', ...TERM },
    { path: 'production.audiences', ...TERM },
  ],
  commonPublics: ['show', 'all', 'adults'],
  distanceKm: 25,
} as const;
