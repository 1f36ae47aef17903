import {
  EMPTY,
  normalizeText,
  read,
  unreadable,
  unsure,
  type Reading,
} from '../../../../../../plugin-kit/reading/reading';

/** What one pays to enter. */
export type Price =
  | { kind: 'free' }
  | { kind: 'donation' }
  | { kind: 'paid'; amount: number; reduced?: number }
  /** From an amount to another, according to the seat or to who pays. */
  | { kind: 'range'; amount: number; upTo: number };

const FREE =
  /^(?:gratuite?|entree (?:libre|gratuite)|acces (?:libre|gratuit)|free(?: entry)?|gratis|ingresso (?:libero|gratuito)|0)$/;
const DONATION =
  /^(?:(?:a |au )?(?:prix|tarif|don) libre|participation libre|libre participation(?: aux frais)?|(?:au )?chapeau|offerta libera|pay what you (?:can|wish))$/;
const CURRENCY = / ?(?:€|eur(?:os?)?)/g;
const AMOUNT = '(\\d{1,4}(?:[.,]\\d{1,2})?)';
const ALONE = new RegExp(`^${AMOUNT}$`);
const NAMED = new RegExp(
  `^(?:(?:tarif )?plein|tp|pt|full|intero)? ?:? ?${AMOUNT} ?[,;/(-]? ?(?:(?:tarif )?reduit|tr|reduced|ridotto) ?:? ?${AMOUNT}\\)?$`,
);
const RANGE = new RegExp(`^(?:de|from|da) ${AMOUNT} (?:a|to) ${AMOUNT}$`);
const TWO = new RegExp(`^${AMOUNT} ?[/;-] ?${AMOUNT}$`);
const TO = new RegExp(`^${AMOUNT} a ${AMOUNT}$`);
/** Above this, in euros, a price is asked again: a zero too many costs a theatre its public. */
const UNUSUAL = 300;

/** A price as people write it: `12 €`, `12,50`, `gratuit`, `prix libre`, `12/8`, `plein 12 €, réduit 8 €`. */
export function readPrice(text: string): Reading<Price> {
  const normalized = normalizeText(text).replace(CURRENCY, '').trim();
  if (normalized === '' || normalized === '-') return EMPTY;
  if (FREE.test(normalized)) return read({ kind: 'free' });
  if (DONATION.test(normalized)) return read({ kind: 'donation' });
  if (normalized === 'libre') return unsure('freeOrDonation', [{ kind: 'free' }, { kind: 'donation' }]);
  const alone = amountOf(ALONE.exec(normalized)?.[1]);
  if (alone !== null) return alone > UNUSUAL ? unsure('unusualPrice', [paid(alone)]) : read(paid(alone));
  return twoAmounts(normalized) ?? unreadable('price');
}

function twoAmounts(normalized: string): Reading<Price> | null {
  const named = pair(NAMED, normalized);
  if (named) return read({ kind: 'paid', amount: named[0], reduced: named[1] });
  const range = pair(RANGE, normalized) ?? pair(TO, normalized);
  if (range) return range[0] < range[1] ? read(rangeOf(range)) : unreadable('price');
  const two = pair(TWO, normalized);
  if (!two) return null;
  const [high, low] = [Math.max(...two), Math.min(...two)];
  return unsure('twoPrices', [{ kind: 'paid', amount: high, reduced: low }, rangeOf([low, high])]);
}

function pair(pattern: RegExp, text: string): [number, number] | null {
  const found = pattern.exec(text);
  const [one, other] = [amountOf(found?.[1]), amountOf(found?.[2])];
  return one === null || other === null ? null : [one, other];
}

const amountOf = (text?: string): number | null => (text === undefined ? null : Number(text.replace(',', '.')));

const paid = (amount: number): Price => (amount === 0 ? { kind: 'free' } : { kind: 'paid', amount });

const rangeOf = ([amount, upTo]: [number, number]): Price => ({ kind: 'range', amount, upTo });

/** A price that reads back as itself, in French. */
export function writePrice(price: Price): string {
  switch (price.kind) {
    case 'free':
      return 'gratuit';
    case 'donation':
      return 'prix libre';
    case 'range':
      return `de ${euros(price.amount)} à ${euros(price.upTo)}`;
    case 'paid':
      return price.reduced === undefined
        ? euros(price.amount)
        : `plein ${euros(price.amount)}, réduit ${euros(price.reduced)}`;
  }
}

const euros = (amount: number): string =>
  `${Number.isInteger(amount) ? amount : amount.toFixed(2).replace('.', ',')} €`;
