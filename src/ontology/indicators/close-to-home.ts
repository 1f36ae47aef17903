import { declare, OF_DATES, takesPlace } from './declare';

const HOW_FAR: [string, string, string] = [
  'Le temps de route est estimé : distance à vol d’oiseau × 1,4 (détour moyen), à 50 km/h ; les cols fermés ne sont pas connus.',
  'Travel time is estimated: distance as the crow flies × 1.4 (usual detour), at 50 km/h; closed passes are not known.',
  'Il tempo di strada è stimato: distanza in linea d’aria × 1,4 (deviazione media), a 50 km/h; i passi chiusi non sono noti.',
];

/** Somewhere to go for the evening, in the flesh. */
export const outing = {
  and: [takesPlace, { field: 'attendanceMode', operator: 'is', value: ['offline', 'mixed'] }],
};

/** Each of the three texts, followed by how far is measured. */
const withDistance = (texts: [string, string, string]): [string, string, string] => [
  `${texts[0]} ${HOW_FAR[0]}`,
  `${texts[1]} ${HOW_FAR[1]}`,
  `${texts[2]} ${HOW_FAR[2]}`,
];

const ofEvenings = {
  version: 1,
  source: 'evenings',
  theme: 'reach',
  unit: 'evenings',
  measure: { kind: 'count' as const },
  dimensions: ['commune', 'intercommunality', 'season', 'month', 'week', 'day', 'weekday', 'choice'],
};

/** How far people go, and whether there is anything at the end of the road. */
export const closeToHome = [
  declare({
    code: 'communes-with-a-date',
    version: 1,
    source: 'performances',
    theme: 'reach',
    unit: 'communes',
    measure: { kind: 'distinct', of: 'commune' },
    filter: takesPlace,
    among: { territory: ['inside'] },
    dimensions: OF_DATES,
    label: ['Communes qui ont une date', 'Municipalities with a date', 'Comuni con una data'],
    method: [
      'Nombre de communes du territoire où au moins une date a lieu.',
      'Number of municipalities of the territory in which at least one date takes place.',
      'Numero di comuni del territorio in cui si tiene almeno una data.',
    ],
  }),
  declare({
    ...ofEvenings,
    code: 'evenings-without',
    among: { choice: ['none'] },
    label: [
      'Soirs sans rien à moins de 20 minutes',
      'Evenings with nothing within 20 minutes',
      'Serate senza nulla entro 20 minuti',
    ],
    method: withDistance([
      'Pour chaque commune, nombre de soirs où aucune date ne commence à 17 h ou plus tard (ou sans heure connue) à moins de 20 minutes. De la saison en cours, seuls les soirs jusqu’à la dernière date publiée sont regardés. Sans commune choisie, c’est la somme des communes.',
      'For each municipality, number of evenings on which no date begins at 17:00 or later (or at an unknown hour) within 20 minutes. Of the current season, only evenings up to the last published date are looked at. Without a municipality it is the sum of all.',
      'Per ogni comune, numero di serate in cui nessuna data comincia alle 17 o più tardi (o a ora sconosciuta) entro 20 minuti. Della stagione in corso si guardano solo le serate fino all’ultima data pubblicata. Senza comune scelto è la somma dei comuni.',
    ]),
  }),
  declare({
    ...ofEvenings,
    code: 'evenings-with-several',
    among: { choice: ['several'] },
    label: [
      'Soirs avec plusieurs dates à moins de 20 minutes',
      'Evenings with several dates within 20 minutes',
      'Serate con più date entro 20 minuti',
    ],
    method: withDistance([
      'Pour chaque commune, nombre de soirs où au moins deux dates sont à moins de 20 minutes : du choix, ou de la concurrence.',
      'For each municipality, number of evenings with at least two dates within 20 minutes: a choice, or a clash.',
      'Per ogni comune, numero di serate con almeno due date entro 20 minuti: scelta, o concorrenza.',
    ]),
  }),
  declare({
    ...ofEvenings,
    code: 'evenings',
    label: ['Soirs regardés', 'Evenings looked at', 'Serate osservate'],
    method: withDistance([
      'Nombre de soirs regardés, commune par commune, selon qu’ils ont zéro, une ou plusieurs dates à moins de 20 minutes.',
      'Number of evenings looked at, municipality by municipality, by whether they have none, one or several dates within 20 minutes.',
      'Numero di serate osservate, comune per comune, secondo che abbiano zero, una o più date entro 20 minuti.',
    ]),
  }),
  declare({
    code: 'nearest-date',
    version: 1,
    source: 'nearest',
    theme: 'reach',
    unit: 'minutes',
    measure: { kind: 'medianOfLeast', of: 'minutes', each: ['commune', 'week'] },
    dimensions: ['commune', 'intercommunality', 'season', 'month', 'week', 'discipline'],
    label: ['Distance de la date la plus proche', 'Distance to the nearest date', 'Distanza dalla data più vicina'],
    method: withDistance([
      'Pour chaque commune et chaque semaine, le temps de route jusqu’à la date la plus proche ; puis la médiane de ces temps. Une semaine sans aucune date n’a pas de distance.',
      'For each municipality and week, the travel time to the nearest date; then the median of these. A week without any date has no distance.',
      'Per ogni comune e settimana, il tempo di strada fino alla data più vicina; poi la mediana di questi tempi. Una settimana senza date non ha distanza.',
    ]),
  }),
];
