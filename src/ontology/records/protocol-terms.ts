import type { LocalisedText, Term } from './source';

type Labels = Record<string, [fr: string, en: string, it: string]>;

/** Closed lists that protocols depend on, in the words of the public. */
const LISTS = {
  eventStatus: {
    tentative: ['Option', 'Tentative', 'Da confermare'],
    scheduled: ['Confirmé', 'Scheduled', 'Confermato'],
    rescheduled: ['Date changée', 'Rescheduled', 'Riprogrammato'],
    moved_online: ['Passé en ligne', 'Moved online', 'Spostato online'],
    postponed: ['Reporté, date à venir', 'Postponed', 'Rinviato'],
    cancelled: ['Annulé', 'Cancelled', 'Annullato'],
  },
  bookingStatus: {
    unknown: ['Non précisé', 'Unknown', 'Non indicato'],
    not_needed: ['Sans réservation', 'No booking', 'Senza prenotazione'],
    not_open: ['Bientôt en vente', 'Not yet open', 'Prossimamente'],
    open: ['Réservation ouverte', 'Booking open', 'Prenotazioni aperte'],
    limited: ['Dernières places', 'Few seats left', 'Ultimi posti'],
    waiting_list: ["Liste d'attente", 'Waiting list', "Lista d'attesa"],
    sold_out: ['Complet', 'Sold out', 'Esaurito'],
    closed: ['Clôturée', 'Closed', 'Chiuse'],
  },
  bookingMode: {
    none: ['Sans réservation', 'No booking', 'Senza prenotazione'],
    optional: ['Conseillée', 'Advised', 'Consigliata'],
    required: ['Obligatoire', 'Required', 'Obbligatoria'],
  },
  pricing: {
    unknown: ['Non précisé', 'Unknown', 'Non indicato'],
    free: ['Gratuit', 'Free', 'Gratuito'],
    donation: ['Participation libre', 'Donation', 'Offerta libera'],
    paid: ['Payant', 'Paid', 'A pagamento'],
  },
  attendanceMode: {
    offline: ['Sur place', 'On site', 'In presenza'],
    online: ['En ligne', 'Online', 'Online'],
    mixed: ['Sur place et en ligne', 'On site and online', 'In presenza e online'],
  },
  programmeItem: {
    work: ['Œuvre', 'Work', 'Opera'],
    interval: ['Entracte', 'Interval', 'Intervallo'],
    talk: ['Rencontre', 'Talk', 'Incontro'],
  },
  pictureRole: {
    main: ['Principale', 'Main', 'Principale'],
    gallery: ['Galerie', 'Gallery', 'Galleria'],
    poster: ['Affiche', 'Poster', 'Locandina'],
    logo: ['Logo', 'Logo', 'Logo'],
  },
  pictureUsage: {
    any: ['Tout usage', 'Any use', 'Ogni uso'],
    event_only: ['Pour annoncer cet événement', 'To announce this event', 'Per annunciare questo evento'],
    no_reuse: ['Sans réutilisation', 'No reuse', 'Nessun riutilizzo'],
  },
  precision: {
    exact: ['Exacte', 'Exact', 'Esatta'],
    street: ['À la rue', 'Street', 'Via'],
    commune: ['Commune seulement', 'Municipality only', 'Solo il comune'],
  },
  productionState: {
    in_creation: ['En création', 'In creation', 'In creazione'],
    active: ['En tournée', 'Available', 'In circolazione'],
    archived: ['Archivé', 'Archived', 'Archiviato'],
  },
} as const satisfies Record<string, Labels>;

type List = keyof typeof LISTS;

/** The term of a closed list's code. */
export function protocolTerm<Name extends List>(list: Name, code: keyof (typeof LISTS)[Name] & string): Term {
  const [fr, en, it] = (LISTS[list] as Labels)[code] ?? [code, code, code];
  return { code, label: { fr, en, it }, broader: [] };
}

export const protocolCodes = (list: List): string[] => Object.keys(LISTS[list]);

/** The words of a closed list, by code. */
export const protocolLabels = (list: List): Record<string, LocalisedText> =>
  Object.fromEntries(Object.entries(LISTS[list] as Labels).map(([code, [fr, en, it]]) => [code, { fr, en, it }]));
