import { EMPTY, normalizeText, read, unreadable, unsure, type Reading } from './reading';

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const AMOUNT = /^(-?)(\d{1,3}(?:[ '](?=\d{3})\d{3})*|\d+)(?:([.,])(\d+))?$/;
const CURRENCY = / ?(?:€|eur(?:os?)?)$/;

/** A number as people write it: `12,50`, `1 200`, `12 €`. `1,200` may be a thousand and something: only who wrote it knows. */
export function readNumber(text: string): Reading<number> {
  const normalized = normalizeText(text).replace(CURRENCY, '');
  if (normalized === '' || normalized === '-') return EMPTY;
  if (PLAIN.test(normalized)) return read(Number(normalized));
  const [whole, sign, integer = '', separator, decimals] = AMOUNT.exec(normalized) ?? [];
  if (!whole) return unreadable('number');
  const digits = integer.replace(/[ ']/g, '');
  const value = Number(`${sign}${digits}.${decimals ?? '0'}`);
  if (separator === ',' && decimals?.length === 3)
    return unsure('decimalOrThousands', [value, Number(`${sign}${digits}${decimals}`)]);
  return read(value);
}
