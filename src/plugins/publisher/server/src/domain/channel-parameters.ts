import type { ListState } from './list-state';
import { periodOf } from './periods';

/** What a state asks of a channel, as the parameters of its items and feeds. */
export type ChannelParameters = Record<string, string>;

export interface Surroundings {
  /** The local day of the territory, `YYYY-MM-DD`. */
  today: string;
  /** Where the place named `around` is; null when nobody knows it. */
  centre: { latitude: number; longitude: number } | null;
}

/** A list and its feeds are narrowed by the same parameters, so they cannot disagree. */
export function channelParameters(state: ListState, { today, centre }: Surroundings): ChannelParameters {
  const period = state.when ? periodOf(state.when, today) : null;
  return present({
    ...lastingParameters(state, centre),
    from: period?.from ?? state.from,
    to: period?.to ?? state.to,
    startsAfter: laterOf(period?.startsAfter ?? null, state.startsAfter),
  });
}

/** The same for who subscribes: what moves with time, such as this weekend, does not narrow a calendar that is read for years. */
export const subscriptionParameters = (state: ListState, centre: Surroundings['centre']): ChannelParameters =>
  present({
    ...lastingParameters(state, centre),
    from: state.from,
    to: state.to,
    startsAfter: state.startsAfter,
  });

function lastingParameters(
  { q, terms, weekday, radius, measures }: ListState,
  centre: Surroundings['centre'],
): Record<string, string | null> {
  const codes = Object.fromEntries(Object.entries(terms).map(([name, values]) => [name, values.join(',')]));
  return {
    ...codes,
    q,
    weekday: weekday.join(',') || null,
    ...Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, String(value)])),
    near: centre && `${centre.latitude},${centre.longitude}`,
    radius: centre && radius ? String(radius) : null,
  };
}

const laterOf = (one: string | null, other: string | null): string | null =>
  [one, other]
    .flatMap((time) => time ?? [])
    .sort()
    .at(-1) ?? null;

const present = (parameters: Record<string, string | null>): ChannelParameters =>
  Object.fromEntries(
    Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== ''),
  );
