import { admissionOfPrice, priceCategories, type TypedPrice } from './admission-of-price';
import { chosen, columns, type Values } from './grid-columns';
import { savedDates } from './saved-dates';

const PERFORMANCE = 'api::performance.performance';

interface Context {
  parent: string;
  steward: string | null;
  references: Record<string, string>;
}

const references = Object.fromEntries(
  priceCategories.map((code) => [
    code,
    { uid: 'api::concept.concept', where: { code, scheme: { code: 'price-category' } } },
  ]),
);

/** A date as it is written from a row, whatever grid it is typed in. */
const dateOfRow = (values: Values, { steward, references }: Context): Record<string, unknown> => ({
  startDate: values.date,
  startTime: values.time ?? null,
  ...related('venue', values),
  ...related('space', values),
  ...admissionOfPrice(values.price as TypedPrice | undefined, references),
  ...(values.ticketLink ? { booking: { mode: 'optional', url: values.ticketLink } } : {}),
  ...(steward ? { steward } : {}),
});

const related = (name: string, values: Values) => (values[name] ? { [name]: chosen(values[name])?.documentId } : {});

interface TypedPicture {
  file: number;
  alt: string;
  credit: string;
  licence?: unknown;
}

const pictured = (picture: TypedPicture | undefined) =>
  picture
    ? {
        pictures: [
          {
            ...{ file: picture.file, role: 'main', usage: 'any', credit: picture.credit },
            alt: { fr: picture.alt },
            ...(picture.licence ? { licence: chosen(picture.licence)?.documentId } : {}),
          },
        ],
      }
    : {};

/** The dates that are the same show, at the same place, at the same time: INV-20, and before a place is known too. */
const sameDate = (data: Record<string, unknown>): object => ({
  startDate: data.startDate,
  startTime: typeof data.startTime === 'string' ? `${data.startTime}:00.000` : null,
  production: { documentId: data.production },
  venue: data.venue ? { documentId: data.venue } : { id: null },
});

const columnOfAttribute: Record<string, string> = {
  production: 'production',
  startDate: 'date',
  endDate: 'date',
  startTime: 'time',
  ambiguousTime: 'time',
  venue: 'venue',
  territory: 'venue',
  space: 'space',
  pricing: 'price',
  offers: 'price',
  booking: 'ticketLink',
  audiences: 'audience',
  pictures: 'picture',
  endTime: 'endTime',
  eventGroups: 'group',
  noteOverride: 'note',
};

const columnAmong =
  (names: string[]) =>
  ([attribute = '']: string[]): string | null => {
    const column = columnOfAttribute[attribute];
    return column && names.includes(column) ? column : null;
  };

const tour = [columns.date, columns.time, columns.venue, columns.space, columns.price, columns.ticketLink];
const season = [columns.production, ...tour];
const alone = [
  ...[columns.production, columns.date, columns.time, columns.venue, columns.price, columns.audience],
  ...[columns.picture, columns.ticketLink],
  ...[{ ...columns.space, isSecondary: true as const }, columns.endTime, columns.group, columns.note],
];

/** Every table in which dates are typed at once. */
export const grids = [
  {
    name: 'dates',
    label: { fr: 'Saisir les dates', en: 'Enter the dates', it: 'Inserire le date' },
    from: 'api::production.production',
    entries: PERFORMANCE,
    columns: tour,
    references,
    toData: (values: Values, context: Context) => ({ production: context.parent, ...dateOfRow(values, context) }),
    same: sameDate,
    columnOf: columnAmong(tour.map(({ name }) => name)),
  },
  {
    name: 'season',
    label: { fr: 'Saisir le programme', en: 'Enter the programme', it: 'Inserire il programma' },
    from: 'api::event-group.event-group',
    entries: PERFORMANCE,
    columns: season,
    references,
    toData: (values: Values, context: Context) => ({
      production: chosen(values.production)?.documentId,
      eventGroups: [context.parent],
      ...dateOfRow(values, context),
    }),
    same: sameDate,
    columnOf: columnAmong(season.map(({ name }) => name)),
  },
  {
    name: 'date',
    label: { fr: 'Ajouter une date', en: 'Add a date', it: 'Aggiungere una data' },
    from: null,
    entries: PERFORMANCE,
    columns: alone,
    references,
    publishesDrafts: true as const,
    toData: (values: Values, context: Context) => ({
      production: chosen(values.production)?.documentId,
      ...dateOfRow(values, context),
      ...(values.endTime ? { endTime: values.endTime } : {}),
      ...(values.audience ? { audiences: [chosen(values.audience)?.documentId] } : {}),
      ...(values.group ? { eventGroups: [chosen(values.group)?.documentId] } : {}),
      ...(values.note ? { noteOverride: { fr: values.note } } : {}),
      ...pictured(values.picture as TypedPicture | undefined),
    }),
    same: sameDate,
    columnOf: columnAmong(alone.map(({ name }) => name)),
  },
  {
    name: 'saved-dates',
    label: { fr: 'Modifier les dates', en: 'Change the dates', it: 'Modificare le date' },
    from: null,
    entries: PERFORMANCE,
    columns: season,
    references,
    toData: (values: Values, context: Context) => ({
      production: chosen(values.production)?.documentId,
      ...dateOfRow(values, context),
    }),
    same: sameDate,
    columnOf: columnAmong(season.map(({ name }) => name)),
    saved: savedDates,
  },
];
