import type { Core } from '@strapi/strapi';
import type { Dimension, FactSource, Indicator, LiveSource, LocalisedText, Place, Reach } from './domain/declarations';

/** What `config/plugins.ts` gives the plugin. */
export interface ObservatoryConfiguration {
  /** What is noted of the records of channels. */
  facts: FactSource[];
  /** What is read through services of other plugins when it is asked for. */
  live: LiveSource<Core.Strapi>[];
  /** Dimensions besides those of the calendar. */
  dimensions: Dimension[];
  indicators: Indicator[];
  /** What units are called. */
  units: Record<string, LocalisedText>;
  /** Groups of indicators on the page, in order. */
  themes: { code: string; label: LocalisedText }[];
  /** Where people live. */
  places(strapi: Core.Strapi): Promise<Place[]>;
  /** How far they go for an evening; without it nothing is worked out of distances. */
  reach: Reach | null;
  /** The source of halls with the dimension of dates that names them; without it no evening is proposed. */
  halls: { source: string; dimension: string } | null;
  page: {
    /** Indicators whose totals stand at the top. */
    figures: string[];
    /** Indicator and dimension of each chart, in order. */
    charts: { indicator: string; by: string; kind: 'bars' | 'columns' }[];
    /** The months of a season whose evenings are told first. */
    period: { label: LocalisedText; first: number; last: number };
  };
  /** Licences by code, as channels have them. */
  licences: Record<string, { name: string; url: string }>;
  catalogue: {
    publisher: string;
    /** Address to write to about the data; empty when there is none. */
    contact: string;
    /** What the territory is called. */
    territory: LocalisedText;
    /** Licence of the indicators, by code. */
    licence: string;
    /** A document of linked data in Turtle. */
    turtle(document: object, prefixes: Record<string, string>): Promise<string>;
  };
  timeZone: string;
  /** Address of the site without a final slash. */
  publicUrl: string;
}

export const defaults: ObservatoryConfiguration = {
  facts: [],
  live: [],
  dimensions: [],
  indicators: [],
  units: {},
  themes: [],
  places: () => Promise.resolve([]),
  reach: null,
  halls: null,
  page: { figures: [], charts: [], period: { label: {}, first: 9, last: 8 } },
  licences: {},
  catalogue: { publisher: '', contact: '', territory: {}, licence: '', turtle: () => Promise.resolve('') },
  timeZone: 'UTC',
  publicUrl: '',
};

/** @throws Error when the application cannot start with this configuration. */
export function validate({ publicUrl, indicators = [], units = {} }: Partial<ObservatoryConfiguration>): void {
  if (!publicUrl) throw new Error('observatory: publicUrl is the address that data sets give of themselves');
  const codes = indicators.map(({ code }) => code);
  const twice = codes.find((code, position) => codes.indexOf(code) !== position);
  if (twice) throw new Error(`observatory: two indicators are called "${twice}"`);
  const unnamed = indicators.find(({ unit }) => !(unit in units));
  if (unnamed) throw new Error(`observatory: the unit "${unnamed.unit}" of ${unnamed.code} has no name`);
}

export const configurationOf = (strapi: Core.Strapi): ObservatoryConfiguration =>
  strapi.config.get('plugin::observatory') as unknown as ObservatoryConfiguration;
