import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ForgottenWords } from '../../../../../../plugin-kit/server/without-words';
import type { Entry } from './tree';

type Counts = Record<string, number>;
type Found = Record<string, unknown[]>;

interface Forgotten extends ForgottenWords {
  documentIds: string[];
  wordings: string[];
}

interface CommonsData {
  ofEntry(entry: Entry): Promise<Found>;
  ofAccount(accountId: number): Promise<Found>;
  forgetEntries(gone: Entry[], forgotten: Forgotten, trx: Knex.Transaction): Promise<Counts>;
  forgetAccount(accountId: number, trx: Knex.Transaction): Promise<Counts>;
  keepFeatures(entries: Entry[]): Promise<void>;
}

interface ChannelsData {
  ofEntry(entry: Entry): Promise<Found>;
  forgetEntries(gone: Entry[], named: Entry[], trx: Knex.Transaction): Promise<Counts>;
}

/** What other plugins know of people; undefined without them. */
export const commonsData = (strapi: Core.Strapi) => serviceOf<CommonsData>(strapi, 'commons', 'personal-data');
export const channelsData = (strapi: Core.Strapi) => serviceOf<ChannelsData>(strapi, 'channels', 'personal-data');

/** What each plugin that keeps texts of people offers under the name `personal-data`, and documents. */
interface PersonalTexts {
  /** Takes names and addresses out of its own texts, in the transaction of an erasure; answers how many. */
  forgetWords?(forgotten: ForgottenWords, trx: Knex.Transaction): Promise<Counts>;
  /** Its tables that are made again from others, which are searched. */
  derivedTables?: string[];
  /** Where one of its own documents is read in the admin; null for what is not its own. */
  pathOf?(entry: Entry): string | null;
}

/** Every plugin that keeps texts of people. */
export const personalTexts = (strapi: Core.Strapi): PersonalTexts[] =>
  Object.keys(strapi.plugins).flatMap((plugin) => serviceOf<PersonalTexts>(strapi, plugin, 'personal-data') ?? []);

interface Authorship {
  as<Result>(stated: object, write: () => Promise<Result>): Promise<Result>;
}

/** An erasure is a right of the person: it asks nothing of those who answer for the entry. */
export const withoutSteward = <Result>(strapi: Core.Strapi, write: () => Promise<Result>): Promise<Result> => {
  const authorship = serviceOf<Authorship>(strapi, 'commons', 'authorship');
  return authorship ? authorship.as({ origin: 'script', administratorId: null }, write) : write();
};

const serviceOf = <Service>(strapi: Core.Strapi, plugin: string, name: string): Service | undefined =>
  (strapi.plugins as Record<string, unknown>)[plugin] ? (strapi.plugin(plugin).service(name) as Service) : undefined;
