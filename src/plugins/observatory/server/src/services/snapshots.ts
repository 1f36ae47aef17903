import type { Core } from '@strapi/strapi';
import { addDays, localDate } from '../../../../../plugin-kit/calendar';
import { tryLockIn } from '../../../../../plugin-kit/server/locks';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../configuration';
import { lastDayOf } from '../domain/calendar';
import { conditionKey } from '../domain/conditions';
import type { Fact } from '../domain/fact';
import { SNAPSHOTS } from '../tables';
import { getService } from './get-service';

/** With which filters an indicator counted when a season was frozen. */
export interface FrozenMethod {
  version: number;
  filter: string | null;
  numerator: string | null;
}

export interface Snapshot {
  season: string;
  takenAt: number;
  /** By code of the indicator. */
  methods: Record<string, FrozenMethod>;
  /** Key of the filter of what people go out to. */
  reach: string | null;
}

/** What is written late of a season still counts for so many days after its end. */
const DAYS_AFTER = 30;

/** Seasons that are over, as they were counted once and for all. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let known: { snapshots: Map<string, Snapshot>; sequence: number } | undefined;

  return {
    /** By season. Taking one writes facts, so they are the same as long as the facts are. */
    async all(sequence: number): Promise<Map<string, Snapshot>> {
      if (known?.sequence !== sequence) known = { snapshots: await readAll(strapi), sequence };
      return known.snapshots;
    },

    /** Freezes the seasons that ended long enough before an instant (milliseconds). It may run at any moment, in any process. */
    async take(at: number): Promise<string[]> {
      const today = localDate(new Date(at), configurationOf(strapi).timeZone);
      const { living } = await getService(strapi, 'facts').current();
      const dated = [...living.values()].flat().filter(({ codes }) => codes.season?.length);
      const over = [...new Set(dated.map(({ codes }) => codes.season?.[0] ?? ''))].filter(
        (season) => addDays(lastDayOf(season), DAYS_AFTER) < today,
      );
      const taken: string[] = [];
      for (const season of over.sort())
        if (
          await takeOne(
            strapi,
            season,
            dated.filter((fact) => isOf(fact, season, at)),
            at,
          )
        )
          taken.push(season);
      return taken;
    },
  };
};

/** What is under an embargo when its season is frozen was never shown. */
const isOf = ({ codes, index }: Fact, season: string, at: number): boolean =>
  codes.season?.[0] === season && (index?.availableFrom ?? 0) <= at;

async function takeOne(strapi: Core.Strapi, season: string, facts: Fact[], at: number): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }: Transaction) => {
    if (!(await tryLockIn(strapi, trx, 'observatory.snapshots'))) return false;
    if (await trx(SNAPSHOTS).where({ season }).first('id')) return false;
    const { indicators, reach } = configurationOf(strapi);
    const keyOf = (filter: object | undefined) => (filter ? conditionKey(filter) : null);
    const methods = Object.fromEntries(
      indicators.map(({ code, version, filter, numerator }): [string, FrozenMethod] => [
        code,
        { version, filter: keyOf(filter), numerator: keyOf(numerator) },
      ]),
    );
    const declared = { methods, reach: keyOf(reach?.filter) };
    await trx(SNAPSHOTS).insert({ season, taken_at: at, indicators: JSON.stringify(declared) });
    const stored = facts.map(({ source, id, snapshot: _none, codes, ...fact }) => ({
      source,
      documentId: id,
      data: { ...fact, codes, time: codes.hour?.[0] ? `${codes.hour[0]}:00` : null },
    }));
    await getService(strapi, 'fact-store').freeze(season, stored, trx);
    strapi.log.info(`observatory: the season ${season} is frozen, with ${facts.length} facts`);
    return true;
  });
}

async function readAll(strapi: Core.Strapi): Promise<Map<string, Snapshot>> {
  const rows = (await strapi.db.connection(SNAPSHOTS).select('season', 'taken_at', 'indicators')) as {
    season: string;
    taken_at: number | string;
    indicators: unknown;
  }[];
  return new Map(
    rows.map(({ season, taken_at, indicators }) => {
      const declared = parseJson(indicators) as Pick<Snapshot, 'methods' | 'reach'>;
      return [season, { season, takenAt: Number(taken_at), ...declared }];
    }),
  );
}
