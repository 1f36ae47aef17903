import type { Card, SpreadValue } from '../../../../../plugin-kit/presentation';

/** How the cooperative orders its front page: spread over who and where, or simply by date. */
export type FrontPageRule = 'spread' | 'soonest';

/** A card of the front page, and what made the rule take it; null when its turn came by date alone. */
export interface Chosen {
  card: Card;
  because: SpreadValue | null;
}

/** An organiser with no more dates than these among those that come is a small one, whose turn comes first. */
const FEW_DATES = 3;

/**
 * Which cards stand on the front page, under the rule that the cooperative declared. What a person pinned comes first. `spread` takes the
 * soonest card that has the most values (a commune, a discipline, an organiser) that no card before it had; among equals that of an organiser
 * with few dates, then the soonest. A show is there once.
 */
export function frontPage(cards: Card[], count: number, rule: FrontPageRule): Chosen[] {
  const going = cards.filter(({ isCancelled }) => !isCancelled);
  const pinned = going.filter(({ isPinned }) => isPinned).slice(0, count);
  const chosen: Chosen[] = pinned.map((card) => ({ card, because: null }));
  const seen = new Set(pinned.flatMap(keysOf));
  const dates = datesByOrganiser(going);
  let left = going.filter((card) => !pinned.includes(card));
  while (chosen.length < count && left.length > 0) {
    const candidates = left.filter(
      (card) => !card.spread.some((value) => value.criterion === 'show' && seen.has(keyOf(value))),
    );
    const next = rule === 'soonest' ? candidates[0] : mostSpread(candidates, seen, dates);
    if (!next) break;
    chosen.push({ card: next, because: rule === 'soonest' ? null : reasonOf(next, seen, dates) });
    for (const key of keysOf(next)) seen.add(key);
    left = left.filter((card) => card !== next);
  }
  return chosen;
}

/** Cards come by date: the first of those with the highest score is the soonest. */
function mostSpread(cards: Card[], seen: ReadonlySet<string>, dates: ReadonlyMap<string, number>): Card | undefined {
  let best: { card: Card; score: number } | undefined;
  for (const card of cards) {
    const score = newValues(card, seen).length * 2 + (isOfSmallOrganiser(card, dates) ? 1 : 0);
    if (!best || score > best.score) best = { card, score };
  }
  return best?.card;
}

function reasonOf(card: Card, seen: ReadonlySet<string>, dates: ReadonlyMap<string, number>): SpreadValue | null {
  const small = card.spread.find((value) => value.criterion === 'organiser' && isSmall(value, dates));
  return newValues(card, seen)[0] ?? small ?? null;
}

const newValues = (card: Card, seen: ReadonlySet<string>): SpreadValue[] =>
  card.spread.filter((value) => value.criterion !== 'show' && !seen.has(keyOf(value)));

const isOfSmallOrganiser = (card: Card, dates: ReadonlyMap<string, number>): boolean =>
  card.spread.some((value) => value.criterion === 'organiser' && isSmall(value, dates));

const isSmall = (value: SpreadValue, dates: ReadonlyMap<string, number>): boolean =>
  (dates.get(value.code) ?? 0) <= FEW_DATES;

function datesByOrganiser(cards: Card[]): Map<string, number> {
  const dates = new Map<string, number>();
  for (const { criterion, code } of cards.flatMap(({ spread }) => spread))
    if (criterion === 'organiser') dates.set(code, (dates.get(code) ?? 0) + 1);
  return dates;
}

const keysOf = (card: Card): string[] => card.spread.map(keyOf);

const keyOf = ({ criterion, code }: SpreadValue): string => `${criterion} ${code}`;
