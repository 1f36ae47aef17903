import { declare, OF_DATES, takesPlace } from './declare';

const ofDates = { version: 1, source: 'performances', theme: 'who', filter: takesPlace, dimensions: OF_DATES };

/** Venues, companies, and the roads between them. */
export const whoMakes = [
  declare({
    ...ofDates,
    code: 'venues',
    unit: 'venues',
    measure: { kind: 'distinct', of: 'venue' },
    label: ['Lieux qui accueillent', 'Venues that host', 'Luoghi che ospitano'],
    method: [
      'Nombre de lieux différents où au moins une date a lieu.',
      'Number of different venues in which at least one date takes place.',
      'Numero di luoghi diversi in cui si tiene almeno una data.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'venue-days',
    unit: 'venueDays',
    measure: { kind: 'distinct', of: 'venueDay' },
    label: ['Jours d’ouverture des lieux', 'Days that venues play', 'Giorni di apertura dei luoghi'],
    method: [
      'Nombre de jours où un lieu accueille au moins une date. Deux dates le même jour dans un lieu comptent un jour.',
      'Number of days on which a venue hosts at least one date. Two dates on one day in one venue count one day.',
      'Numero di giorni in cui un luogo ospita almeno una data. Due date lo stesso giorno in un luogo contano un giorno.',
    ],
  }),
  declare({
    version: 1,
    source: 'venues',
    theme: 'who',
    code: 'listed-venues',
    unit: 'venues',
    measure: { kind: 'count' },
    dimensions: ['commune', 'intercommunality', 'territory', 'venueKind', 'access'],
    label: ['Lieux décrits', 'Listed venues', 'Luoghi descritti'],
    method: [
      'Nombre de lieux qui ont une fiche publiée, qu’ils aient des dates ou non.',
      'Number of venues with a published entry, whether they have dates or not.',
      'Numero di luoghi con una scheda pubblicata, che abbiano date o no.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'companies-of-the-territory',
    unit: 'companies',
    measure: { kind: 'distinct', of: 'homeCompany' },
    among: { origin: ['home'] },
    label: [
      'Compagnies du territoire qui jouent',
      'Companies of the territory that play',
      'Compagnie del territorio in scena',
    ],
    method: [
      'Nombre de compagnies dont la commune est sur le territoire et qui ont au moins une date, où que ce soit.',
      'Number of companies whose municipality is in the territory and that have at least one date, anywhere.',
      'Numero di compagnie il cui comune è nel territorio e che hanno almeno una data, ovunque sia.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'dates-of-home-companies',
    unit: 'dates',
    measure: { kind: 'count' },
    among: { origin: ['home'] },
    label: [
      'Dates des compagnies du territoire',
      'Dates of companies of the territory',
      'Date delle compagnie del territorio',
    ],
    method: [
      'Nombre de dates données par au moins une compagnie du territoire : croisées par commune, elles disent où celles-ci jouent.',
      'Number of dates given by at least one company of the territory: crossed by municipality, they tell where these play.',
      'Numero di date di almeno una compagnia del territorio: incrociate per comune, dicono dove queste si esibiscono.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'tours-in',
    unit: 'dates',
    measure: { kind: 'count' },
    among: { origin: ['visiting'], territory: ['inside'] },
    label: ['Tournées qui viennent', 'Tours that come in', 'Tournée in arrivo'],
    method: [
      'Nombre de dates sur le territoire données par une compagnie d’ailleurs. Les compagnies qui ne disent pas d’où elles sont n’y sont pas.',
      'Number of dates in the territory given by a company from elsewhere. Companies that do not say where they are from are left out.',
      'Numero di date nel territorio di una compagnia di altrove. Le compagnie che non dicono da dove vengono sono escluse.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'tours-out',
    unit: 'dates',
    measure: { kind: 'count' },
    among: { origin: ['home'], territory: ['outside'] },
    label: ['Tournées qui partent', 'Tours that go out', 'Tournée in partenza'],
    method: [
      'Nombre de dates hors du territoire données par une compagnie du territoire, parmi celles que quelqu’un a saisies ici.',
      'Number of dates outside the territory given by a company of the territory, among those that somebody entered here.',
      'Numero di date fuori dal territorio di una compagnia del territorio, tra quelle inserite qui.',
    ],
  }),
];
