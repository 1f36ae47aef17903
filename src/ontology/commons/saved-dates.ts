import { admissionOfPrice, type TypedPrice } from './admission-of-price';
import { chosen, type Values } from './grid-columns';

interface Offer {
  price: number | string | null;
  priceMax: number | string | null;
  currency: string | null;
  category: { code: string } | null;
}

interface Related {
  documentId: string;
  [name: string]: unknown;
}

/** A performance as the database keeps it, with what its row shows. */
interface Performance {
  startDate: string | null;
  startTime: string | null;
  pricing: string | null;
  production: Related | null;
  venue: Related | null;
  space: Related | null;
  offers: Offer[];
  booking: { url: string | null; [name: string]: unknown } | null;
}

/** Performances as rows of the table in which dates are typed, and what is written of the cells that changed. */
export const savedDates = {
  populate: {
    ...{ production: true, venue: true, space: true, booking: true },
    offers: { populate: { category: true } },
  },

  valuesOf(entry: Record<string, unknown>) {
    const date = entry as unknown as Performance;
    return withoutEmpty({
      production: named(date.production, 'title'),
      date: date.startDate,
      time: date.startTime?.slice(0, 5),
      venue: named(date.venue, 'name'),
      space: named(date.space, 'name'),
      price: priceOf(date),
      ticketLink: date.booking?.url,
    });
  },

  toData(changes: Values, entry: Record<string, unknown>, { references }: { references: Record<string, string> }) {
    const { booking } = entry as unknown as Performance;
    const isChanged = (name: string) => changes[name] !== undefined;
    return {
      ...(isChanged('date') ? { startDate: changes.date } : {}),
      ...(isChanged('time') ? { startTime: changes.time } : {}),
      ...relation('production', changes),
      ...relation('venue', changes),
      ...relation('space', changes),
      ...(isChanged('price') ? { ...FREE_OF_SAYING, ...admission(changes.price, references) } : {}),
      ...(isChanged('ticketLink') ? { booking: bookingAt(booking, changes.ticketLink as string | null) } : {}),
    };
  },
};

/** What is said of a price that is not: the former one goes. */
const FREE_OF_SAYING = { pricing: 'unknown', offers: [] };

const admission = (price: unknown, references: Record<string, string>) =>
  price === null ? {} : admissionOfPrice(price as TypedPrice, references);

const relation = (name: string, changes: Values) =>
  changes[name] === undefined ? {} : { [name]: chosen(changes[name])?.documentId ?? null };

/** The rest of how one books stays: telephone, mode. */
function bookingAt(booking: Performance['booking'], url: string | null) {
  if (!booking) return url === null ? null : { mode: 'optional', url };
  return { ...booking, url };
}

/** What one pays, when a cell can say it: at most a base and a reduced price, or a range, in euros. */
function priceOf({ pricing, offers }: Performance): TypedPrice | undefined {
  if (pricing === 'free' || pricing === 'donation') return { kind: pricing };
  if (pricing !== 'paid' || offers.some(({ price, currency }) => price === null || (currency ?? 'EUR') !== 'EUR'))
    return undefined;
  const ofCategory = (code: string) => offers.filter(({ category }) => category?.code === code);
  const [[base, ...otherBases], [reduced, ...otherReduced]] = [ofCategory('base'), ofCategory('reduced')];
  const isTold = otherBases.length + otherReduced.length === 0 && offers.length === (base ? 1 : 0) + (reduced ? 1 : 0);
  if (!base || !isTold || (reduced && (isRange(base) || isRange(reduced)))) return undefined;
  const amount = Number(base.price);
  if (isRange(base)) return { kind: 'range', amount, upTo: Number(base.priceMax) };
  return { kind: 'paid', amount, ...(reduced ? { reduced: Number(reduced.price) } : {}) };
}

const isRange = ({ priceMax }: Offer): boolean => priceMax !== null && priceMax !== undefined;

function named(entry: Related | null, attribute: string) {
  if (!entry) return undefined;
  const name = entry[attribute];
  return { documentId: entry.documentId, name: typeof name === 'string' ? name : '' };
}

const withoutEmpty = <Row extends object>(values: Row) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as {
    [Name in keyof Row]?: NonNullable<Row[Name]>;
  };
