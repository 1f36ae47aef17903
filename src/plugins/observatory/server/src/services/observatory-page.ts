import type { Core } from '@strapi/strapi';
import { addDays, localDate, startOfLocalDate } from '../../../../../plugin-kit/calendar';
import { configurationOf } from '../configuration';
import { observatoryPath } from '../domain/addresses';
import { seasonOf, weekOf } from '../domain/calendar';
import { conditionKey } from '../domain/conditions';
import type { Indicator, Place } from '../domain/declarations';
import type { DescribedTable } from '../domain/formats/described-table';
import { placeWeeks, spread, type Hall, type PlaceWeek } from '../domain/gaps';
import { NOTHING } from '../domain/narrow';
import { EVENINGS } from '../domain/nearby';
import { monthsOfSeason } from '../domain/season-window';
import { nearestInWords, proposalInWords } from '../drawing/words';
import { getService } from './get-service';
import type { Labels } from './labels';
import { translatorIn, type Locale } from './translate';

/** Evenings of a place in the period that the page tells first. */
export interface PlaceEvenings {
  place: Place;
  none: number;
  several: number;
  all: number;
}

export interface ObservatoryModel {
  season: string;
  /** Seasons that have facts, the newest first. */
  seasons: string[];
  /** The place that the reader chose. */
  place: Place | null;
  places: Place[];
  figures: DescribedTable[];
  charts: { table: DescribedTable; kind: 'bars' | 'columns' }[];
  period: { label: string; from: string; to: string };
  /** The most evenings without anything first. */
  evenings: PlaceEvenings[];
  minutes: number;
  /** Weeks to come without anything within reach, of the chosen place or of all. */
  gaps: PlaceWeek[];
  /** How many weeks to come are looked at. */
  weeks: number;
  labelOf: Labels;
}

/** What the territory lacks, in sentences. */
export interface HomeGaps {
  address: string;
  gaps: { place: string; week: string; nearest: string; proposal: string }[];
}

const WEEKS_AHEAD = 8;
const HOME_GAPS = 4;

/** What the public page of the observatory says. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async model(locale: Locale, asked: { season: string | null; place: string | null }): Promise<ObservatoryModel> {
    const configuration = configurationOf(strapi);
    const today = this.today();
    const seasons = await this.seasons();
    const season = asked.season ?? seasonOf(today);
    const places = await getService(strapi, 'places').all();
    const { first, last, label } = configuration.page.period;
    const days = monthsOfSeason(season, first, last);
    const table = (code: string, by: string[]) => this.table(code, by, season, locale);
    return {
      ...{ season, seasons, places },
      place: places.find(({ code }) => code === asked.place) ?? null,
      figures: await Promise.all(configuration.page.figures.map((code) => table(code, []))),
      charts: await Promise.all(
        configuration.page.charts.map(async ({ indicator, by, kind }) => ({
          table: await table(indicator, [by]),
          kind,
        })),
      ),
      period: { label: label[locale] ?? label.fr ?? '', ...days },
      evenings: await this.evenings(season, days),
      minutes: configuration.reach?.minutes ?? 0,
      gaps: season === seasonOf(today) ? await this.gaps(asked.place) : [],
      weeks: WEEKS_AHEAD,
      labelOf: await getService(strapi, 'labels').all(),
    };
  },

  today: (): string => localDate(new Date(Date.now()), configurationOf(strapi).timeZone),

  async seasons(): Promise<string[]> {
    const { reach } = configurationOf(strapi);
    const facts = reach ? await getService(strapi, 'figures').recordsOf(reach.source) : [];
    const found = new Set([seasonOf(this.today()), ...facts.flatMap(({ codes }) => codes.season ?? [])]);
    return [...found].sort().reverse();
  },

  /** The table of an indicator, for a season where it has one. */
  async table(code: string, by: string[], season: string | null, locale: Locale): Promise<DescribedTable> {
    const indicator = this.indicator(code);
    const isDated = indicator.dimensions.includes('season');
    const query = new URLSearchParams({
      ...(by.length > 0 ? { by: by.join(',') } : {}),
      ...(isDated && season ? { season } : {}),
    }).toString();
    const question = { indicator, by, narrowing: NOTHING, season: isDated ? season : null };
    return getService(strapi, 'answers').describe(question, locale, query);
  },

  indicator(code: string): Indicator {
    const found = configurationOf(strapi).indicators.find((one) => one.code === code);
    if (!found) throw new Error(`observatory: the page shows "${code}", which is no indicator`);
    return found;
  },

  /** The evenings of each place between two local days, those with the most that have nothing first. */
  async evenings(season: string, { from, to }: { from: string; to: string }): Promise<PlaceEvenings[]> {
    const { timeZone, reach } = configurationOf(strapi);
    if (!reach) return [];
    const indicator = { source: EVENINGS };
    const narrowing = {
      ...NOTHING,
      from: startOfLocalDate(from, timeZone),
      to: startOfLocalDate(addDays(to, 1), timeZone),
    };
    const facts = await getService(strapi, 'figures').questionFacts({ indicator, narrowing, season });
    const places = await getService(strapi, 'places').all();
    const counts = new Map(places.map((place) => [place.code, { place, none: 0, several: 0, all: 0 }]));
    for (const { codes } of facts) {
      const ofPlace = counts.get(codes[reach.placeDimension]?.[0] ?? '');
      if (!ofPlace) continue;
      ofPlace.all += 1;
      if (codes.choice?.[0] === 'none') ofPlace.none += 1;
      if (codes.choice?.[0] === 'several') ofPlace.several += 1;
    }
    return [...counts.values()]
      .filter(({ all }) => all > 0)
      .sort((one, other) => other.none - one.none || one.place.name.localeCompare(other.place.name, 'fr'));
  },

  /** What the weeks to come lack, of one place or of all: first those for which an evening can be proposed. */
  async gaps(placeCode: string | null): Promise<PlaceWeek[]> {
    const { reach, halls } = configurationOf(strapi);
    if (!reach) return [];
    const today = this.today();
    const weeks = Array.from({ length: WEEKS_AHEAD }, (_, ahead) => weekOf(addDays(today, 7 * (ahead + 1))));
    const key = conditionKey(reach.filter);
    const facts = (await getService(strapi, 'figures').recordsOf(reach.source)).filter(({ passes }) =>
      passes.includes(key),
    );
    const places = await getService(strapi, 'places').all();
    const given = {
      facts,
      weeks,
      places: places.filter(({ code }) => placeCode === null || code === placeCode),
      halls: halls ? await this.halls(halls) : [],
      hallDimension: halls?.dimension ?? '',
    };
    return placeWeeks(given, reach).filter(({ minutes }) => minutes === null || minutes > reach.minutes);
  },

  /** The same in sentences, for the home of the admin: one gap of each of a few places. */
  async homeGaps(locale: Locale): Promise<HomeGaps> {
    const { reach, publicUrl } = configurationOf(strapi);
    const t = translatorIn(locale);
    const ways = { labelOf: await getService(strapi, 'labels').all(), minutes: reach?.minutes ?? 0 };
    return {
      address: `${publicUrl}${observatoryPath(locale)}`,
      gaps: spread(await this.gaps(null), HOME_GAPS).map((gap) => ({
        place: gap.place.name,
        week: ways.labelOf('week', gap.week, locale),
        nearest: nearestInWords(gap, t),
        proposal: proposalInWords(gap, ways, t, locale),
      })),
    };
  },

  async halls({ source, dimension }: { source: string; dimension: string }): Promise<Hall[]> {
    const labelOf = await getService(strapi, 'labels').all();
    return (await getService(strapi, 'figures').recordsOf(source)).flatMap(({ codes, index }) => {
      const code = codes[dimension]?.[0];
      return code && index?.place ? [{ code, name: labelOf(dimension, code, 'fr'), place: index.place }] : [];
    });
  },
});
