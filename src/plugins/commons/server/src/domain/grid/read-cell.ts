import { readAddress } from '../../../../../../plugin-kit/reading/read-address';
import { readDate, writeDate } from '../../../../../../plugin-kit/reading/read-date';
import { readPrice, writePrice, type Price } from './read-price';
import { readTime, writeTime } from '../../../../../../plugin-kit/reading/read-time';
import { EMPTY, read, type Reading } from '../../../../../../plugin-kit/reading/reading';

/** What the text of a cell may hold; an `entry` is not read, it is looked up. */
export interface CellValues {
  date: string;
  time: string;
  price: Price;
  address: string;
  text: string;
}

export type TypedKind = keyof CellValues;

type Reader<Value> = { read(text: string, today: string): Reading<Value>; write(value: Value): string };

const readers: { [Kind in TypedKind]: Reader<CellValues[Kind]> } = {
  date: { read: readDate, write: writeDate },
  time: { read: readTime, write: writeTime },
  price: { read: readPrice, write: writePrice },
  address: { read: readAddress, write: (address) => address },
  text: { read: (text) => (text.trim() ? read(text.trim()) : EMPTY), write: (text) => text },
};

/** What a cell of this kind says. `today` is a local date: a year that is left out is the next one. */
export const readCell = <Kind extends TypedKind>(kind: Kind, text: string, today: string): Reading<CellValues[Kind]> =>
  readers[kind].read(text, today);

/** The text of a value, which reads back as it without a doubt. */
export const writeCell = <Kind extends TypedKind>(kind: Kind, value: CellValues[Kind]): string =>
  readers[kind].write(value);
