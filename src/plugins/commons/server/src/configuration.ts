import type { Core } from '@strapi/strapi';
import type { Completeness } from './domain/quality/criterion';
import type { Freshness } from './domain/quality/freshness';
import type { DatesConfiguration } from './domain/dates/dates-configuration';
import type { PlacesConfiguration } from './domain/map/places-configuration';
import type { HistoryConfiguration } from './domain/history/configuration';
import type { Copy } from './domain/copy/copy';
import type { FirstStep } from './domain/home/first-step';
import type { Grid } from './domain/grid/grid';
import type { DuplicatesConfiguration } from './domain/duplicates/declaration';
import type { StewardshipConfiguration } from './domain/stewards/stewardship';

/** A content type that members write together. */
export interface SharedType {
  uid: string;
  /** Attribute under which people know an entry: its title or its name. */
  name: string;
  /** Paths of what distinguishes two entries of the same name, the first that says something: `address.commune.name`. */
  details?: string[];
}

/** What `config/plugins.ts` gives the plugin. */
export interface CommonsConfiguration {
  types: SharedType[];
  /** Content type of the organisations that answer for entries. */
  organisationType: string;
  /** Attributes of an entry that point to the organisations that answer for it; the first is that of its creator. */
  stewardRelations: string[];
  /** Attribute of an organisation that points to the administrators who write in its name. */
  membersRelation: string;
  /** What makes entries of each type complete. */
  completeness: Completeness;
  /** How long what entries of each type say may be trusted. */
  freshness: Freshness;
  /** Whether the application computes an attribute (of a content type or component) that nobody writes: snapshots leave it out. */
  isComputed(uid: string, attribute: string): boolean;
  history: HistoryConfiguration;
  /** Tables in which many entries are typed at once. */
  grids: Grid[];
  /** Groups of entries that may be copied as next year's drafts. */
  copies: Copy[];
  /** What distinguishes the entries of each type, so that the same thing is not entered twice. */
  duplicates: DuplicatesConfiguration;
  stewards: StewardshipConfiguration;
  /** What somebody who just joined does first, in this order. */
  firstSteps: FirstStep[];
  /** IANA zone of the territory. */
  timeZone: string;
  /** Address of the site without a final slash. */
  publicUrl: string;
  /** Which type happens at a date; without it there is no calendar. */
  dates: DatesConfiguration | null;
  /** Which types are places and communes; without it there is no map. */
  map: PlacesConfiguration | null;
}

export const defaults: CommonsConfiguration = {
  types: [],
  organisationType: '',
  stewardRelations: [],
  membersRelation: '',
  completeness: {},
  freshness: { attribute: '', rules: {} },
  isComputed: () => false,
  grids: [],
  copies: [],
  history: { masked: [], labelOf: () => undefined, typeNameOf: () => undefined, choiceOf: () => undefined },
  duplicates: { types: [], words: { linking: [], common: [], opposed: [], expansions: {} } },
  stewards: { fields: {} },
  firstSteps: [],
  timeZone: 'UTC',
  publicUrl: '',
  dates: null,
  map: null,
};

/** @throws Error when the application cannot start with this configuration. */
export function validate(configuration: Partial<CommonsConfiguration>): void {
  if (!configuration.organisationType)
    throw new Error('commons: organisationType names the content type of the organisations that answer for entries');
}

export const configurationOf = (strapi: Core.Strapi): CommonsConfiguration =>
  strapi.config.get('plugin::commons') as unknown as CommonsConfiguration;

/** The type that members write together, or undefined for a type that they do not. */
export const sharedType = (strapi: Core.Strapi, uid: string): SharedType | undefined =>
  configurationOf(strapi).types.find((type) => type.uid === uid);
