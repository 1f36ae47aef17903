import { declare, OF_DATES, takesPlace } from './declare';

const ofDates = { version: 1, source: 'performances', filter: takesPlace, dimensions: OF_DATES };

/** What there is to go to. */
export const offer = [
  declare({
    ...ofDates,
    code: 'dates',
    theme: 'offer',
    unit: 'dates',
    measure: { kind: 'count' },
    label: ['Dates', 'Dates', 'Date'],
    method: [
      'Nombre de dates publiées : un spectacle, un jour, un lieu. Les dates annulées ou reportées sans nouvelle date n’y sont pas. Une date de deux disciplines compte dans chacune, et une fois dans le total.',
      'Number of published dates: one production, one day, one place. Dates that are cancelled, or postponed without a new date, are left out. A date of two disciplines counts in each, and once in the total.',
      'Numero di date pubblicate: uno spettacolo, un giorno, un luogo. Le date annullate o rinviate senza una nuova data sono escluse. Una data di due discipline conta in ciascuna, e una volta nel totale.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'productions',
    theme: 'offer',
    unit: 'productions',
    measure: { kind: 'distinct', of: 'production' },
    label: ['Spectacles', 'Productions', 'Spettacoli'],
    method: [
      'Nombre de spectacles différents qui ont au moins une date. Un spectacle joué dix fois compte une fois. Les dates sans spectacle décrit (un bal, une rencontre) n’y sont pas.',
      'Number of different productions with at least one date. A production that plays ten times counts once. Dates without a described production (a dance, a talk) are left out.',
      'Numero di spettacoli diversi con almeno una data. Uno spettacolo replicato dieci volte conta una volta. Le date senza spettacolo descritto (un ballo, un incontro) sono escluse.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'works',
    theme: 'offer',
    unit: 'works',
    measure: { kind: 'distinct', of: 'work' },
    label: ['Œuvres jouées', 'Works performed', 'Opere eseguite'],
    method: [
      'Nombre d’œuvres différentes aux programmes des dates, parmi celles qui ont une fiche.',
      'Number of different works in the programmes of dates, among those that have an entry.',
      'Numero di opere diverse nei programmi delle date, tra quelle che hanno una scheda.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'first-performances',
    theme: 'offer',
    unit: 'dates',
    measure: { kind: 'count' },
    filter: { and: [takesPlace, { field: 'premiere', operator: 'isPresent' }] },
    label: ['Premières', 'First performances', 'Prime'],
    method: [
      'Nombre de dates déclarées première (mondiale, nationale, régionale ou autre).',
      'Number of dates that are declared a first performance (world, national, regional or other).',
      'Numero di date dichiarate prima (mondiale, nazionale, regionale o altra).',
    ],
  }),
  declare({
    ...ofDates,
    code: 'seats',
    theme: 'offer',
    unit: 'seats',
    measure: { kind: 'sum', of: 'seats' },
    label: ['Places offertes', 'Seats on offer', 'Posti offerti'],
    method: [
      'Somme des jauges des dates qui en ont une. Une date sans jauge ne compte pas : ce total est un minimum. Ce sont des places offertes, jamais des spectateurs.',
      'Sum of the capacities of dates that have one. A date without a capacity is not counted: this total is a minimum. These are seats on offer, never spectators.',
      'Somma delle capienze delle date che ne hanno una. Una data senza capienza non conta: questo totale è un minimo. Sono posti offerti, mai spettatori.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'languages',
    theme: 'offer',
    unit: 'languages',
    measure: { kind: 'distinct', of: 'language' },
    label: ['Langues', 'Languages', 'Lingue'],
    method: [
      'Nombre de langues différentes dans lesquelles des dates sont données, parmi celles qui le disent.',
      'Number of different languages in which dates are given, among those that say so.',
      'Numero di lingue diverse in cui sono date le rappresentazioni, tra quelle che lo indicano.',
    ],
  }),
  declare({
    ...ofDates,
    code: 'festivals',
    theme: 'offer',
    unit: 'festivals',
    measure: { kind: 'distinct', of: 'festival' },
    label: ['Festivals qui ont des dates', 'Festivals with dates', 'Festival con date'],
    method: [
      'Nombre de festivals, ou d’éditions de festivals, dans le cadre desquels au moins une date est donnée.',
      'Number of festivals, or of editions of festivals, with at least one date.',
      'Numero di festival, o di edizioni di festival, con almeno una data.',
    ],
  }),
  declare({
    version: 1,
    source: 'event-groups',
    code: 'listed-festivals',
    theme: 'offer',
    unit: 'festivals',
    measure: { kind: 'count' },
    filter: { field: 'kind', operator: 'is', value: ['festival'] },
    dimensions: ['commune', 'intercommunality', 'territory', 'discipline', 'audience'],
    label: ['Festivals décrits', 'Listed festivals', 'Festival descritti'],
    method: [
      'Nombre de festivals qui ont une fiche publiée, qu’ils aient des dates cette saison ou non.',
      'Number of festivals with a published entry, whether they have dates this season or not.',
      'Numero di festival con una scheda pubblicata, che abbiano date questa stagione o no.',
    ],
  }),
];
