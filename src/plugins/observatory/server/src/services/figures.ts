import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { localDate } from '../../../../../plugin-kit/calendar';
import { configurationOf } from '../configuration';
import { conditionKey } from '../domain/conditions';
import type { Indicator, Member } from '../domain/declarations';
import type { Fact } from '../domain/fact';
import { tableOf, type Table } from '../domain/indicator-rows';
import { isNarrowing, narrower, type Narrowing } from '../domain/narrow';
import { daysOf, EVENINGS, evenings, NEAREST, nearest } from '../domain/nearby';
import { splitNarrowing } from '../domain/split-narrowing';
import type { Role } from '../domain/tabulate';
import type { FactSet } from './facts';
import type { Snapshot } from './snapshots';
import { getService } from './get-service';

/** What somebody wants to know. */
export interface Question {
  indicator: Indicator;
  /** Dimensions, two at most. */
  by: string[];
  narrowing: Narrowing;
  season: string | null;
}

export interface Answer extends Table {
  /** Seasons that were counted from what was frozen, with the version of the method of that time. */
  frozen: { season: string; takenAt: number; version: number | null }[];
}

/** Evenings of a territory are some ten thousand: those that were asked about last are kept until a fact changes. */
const MAX_WORKED_OUT = 4;
/** The end of an embargo writes no fact: it is seen after this time at the latest. */
const TRUSTED_MS = 60_000;

/** Answers questions from the facts in memory. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const workedOut = new LRUCache<string, Fact[]>({ max: MAX_WORKED_OUT });

  return {
    /** @throws TooManyRows */
    async answer(question: Question): Promise<Answer> {
      const { indicator, by, season } = question;
      const set = await getService(strapi, 'facts').current();
      const snapshots = await getService(strapi, 'snapshots').all(set.sequence);
      const facts = await this.factsOf(question, set, snapshots);
      const roleOf = roles(indicator, snapshots);
      const table = tableOf(facts, indicator, by, roleOf, await closedMembers(strapi));
      const seasons = new Set(facts.flatMap(({ snapshot }) => snapshot ?? []));
      if (season !== null && snapshots.has(season)) seasons.add(season);
      const frozen = [...seasons].sort().flatMap((one) => {
        const snapshot = snapshots.get(one);
        return snapshot
          ? [{ season: one, takenAt: snapshot.takenAt, version: snapshot.methods[indicator.code]?.version ?? null }]
          : [];
      });
      return { ...table, frozen };
    },

    /** The facts of a source, those of frozen seasons as they were then, under a narrowing. */
    async factsOf(
      {
        indicator: { source },
        narrowing,
        season,
      }: Omit<Question, 'by' | 'indicator'> & { indicator: { source: string } },
      set: FactSet,
      snapshots: Map<string, Snapshot>,
    ): Promise<Fact[]> {
      const ofSeason = (fact: Fact) => season === null || fact.codes.season?.[0] === season;
      if (getService(strapi, 'live-facts').has(source))
        return (await getService(strapi, 'live-facts').of(source)).filter(ofSeason);
      if (source === EVENINGS || source === NEAREST) {
        const key = JSON.stringify([source, narrowing, season, set.sequence, Math.floor(Date.now() / TRUSTED_MS)]);
        const known = workedOut.get(key) ?? (await outings(strapi, source, { narrowing, season }, { set, snapshots }));
        workedOut.set(key, known);
        return known.filter(ofSeason);
      }
      const facts = recordFacts(source, set, Date.now()).filter(ofSeason);
      return isNarrowing(narrowing) ? facts.filter(narrower(narrowing)) : facts;
    },

    /** The facts that a question is about, before any of them is counted. */
    async questionFacts(question: {
      indicator: { source: string };
      narrowing: Narrowing;
      season: string | null;
    }): Promise<Fact[]> {
      const set = await getService(strapi, 'facts').current();
      return this.factsOf(question, set, await getService(strapi, 'snapshots').all(set.sequence));
    },

    /** Facts of the records of a source that anybody may know of now. */
    async recordsOf(source: string): Promise<Fact[]> {
      return recordFacts(source, await getService(strapi, 'facts').current(), Date.now());
    },

    /** Instant (milliseconds) at which time alone changes figures: an embargo ends. */
    async freshUntil(now: number): Promise<number> {
      const { living } = await getService(strapi, 'facts').current();
      let next = Infinity;
      for (const facts of living.values())
        for (const { index } of facts) {
          const from = index?.availableFrom ?? 0;
          if (from > now && from < next) next = from;
        }
      return next;
    },
  };
};

const today = (strapi: Core.Strapi): string => localDate(new Date(Date.now()), configurationOf(strapi).timeZone);

/** Living facts, but for the seasons that were frozen, which are as they were then. */
function recordFacts(source: string, { living, frozen }: FactSet, now: number): Fact[] {
  const alive = (living.get(source) ?? []).filter(
    ({ index, codes }) => (index?.availableFrom ?? 0) <= now && !frozen.has(codes.season?.[0] ?? ''),
  );
  return [...alive, ...[...frozen.values()].flatMap((bySource) => bySource.get(source) ?? [])];
}

/** What a fact is for an indicator: by the filters of today, or by those with which its season was frozen. */
function roles(indicator: Indicator, snapshots: Map<string, Snapshot>): (fact: Fact) => Role {
  const { code, filter, numerator, among } = indicator;
  const now = { filter: filter ? conditionKey(filter) : null, numerator: numerator ? conditionKey(numerator) : null };
  const groups = Object.entries(among ?? {});
  return ({ snapshot, passes, codes }) => {
    const method = snapshot === undefined ? now : snapshots.get(snapshot)?.methods[code];
    if (!method || (method.filter !== null && !passes.includes(method.filter))) return null;
    if (!groups.every(([dimension, members]) => codes[dimension]?.some((one) => members.includes(one)))) return null;
    return method.numerator === null || passes.includes(method.numerator) ? 'counted' : 'only among';
  };
}

/** Evenings and nearest dates, worked out of the dates that people may go to. */
async function outings(
  strapi: Core.Strapi,
  source: typeof EVENINGS | typeof NEAREST,
  { narrowing, season }: Pick<Question, 'narrowing' | 'season'>,
  { set, snapshots }: { set: FactSet; snapshots: Map<string, Snapshot> },
): Promise<Fact[]> {
  const { reach, timeZone } = configurationOf(strapi);
  if (!reach) return [];
  const living = conditionKey(reach.filter);
  const dates = recordFacts(reach.source, set, Date.now()).filter(({ snapshot, passes, codes }) => {
    const key = snapshot === undefined ? living : snapshots.get(snapshot)?.reach;
    return key && passes.includes(key) && (season === null || codes.season?.[0] === season);
  });
  const { isOfPlace, isOfDay, ofDates } = splitNarrowing(narrowing, reach.placeField, timeZone);
  const given = {
    facts: isNarrowing(ofDates) ? dates.filter(narrower(ofDates)) : dates,
    places: (await getService(strapi, 'places').all()).filter(isOfPlace),
    days: daysOf(dates, today(strapi)).filter(isOfDay),
  };
  return source === EVENINGS ? evenings(given, reach) : nearest(given, reach);
}

/** Dimensions whose members are all known: places, what these belong to, and lists of the configuration. */
async function closedMembers(strapi: Core.Strapi): Promise<Record<string, Member[]>> {
  const closed: Record<string, Member[]> = {};
  for (const { dimension, ...member } of await getService(strapi, 'places').members())
    (closed[dimension] ??= []).push(member);
  for (const { code, members } of configurationOf(strapi).dimensions) if (members) closed[code] = members;
  return closed;
}
