import { milliseconds } from 'date-fns';
import type { Channel } from './channel';

/** A slug that a channel had, which leads to it until an instant (ISO 8601, UTC). */
export interface FormerSlug {
  slug: string;
  until: string;
}

/** Long enough for calendars and sites that are looked at once a season. */
const KEPT_DAYS = 180;

/** The former slugs of a channel whose slug changes at an instant (milliseconds); those that are over are forgotten. */
export function formerSlugsAfter(
  { slug, formerSlugs }: Pick<Channel, 'slug' | 'formerSlugs'>,
  next: string,
  at: number,
): FormerSlug[] {
  const until = new Date(at + milliseconds({ days: KEPT_DAYS })).toISOString();
  const kept = leadingSlugs(formerSlugs, at).filter((former) => former.slug !== slug && former.slug !== next);
  return [...kept, { slug, until }];
}

/** The former slugs that lead to a channel at an instant (milliseconds). */
export const leadingSlugs = (formerSlugs: FormerSlug[] | null | undefined, at: number): FormerSlug[] =>
  (formerSlugs ?? []).filter(({ until }) => Date.parse(until) > at);
