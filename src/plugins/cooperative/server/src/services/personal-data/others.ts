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
  forgetAccount(accountId: number, forgotten: Forgotten, trx: Knex.Transaction): Promise<Counts>;
  forgetWords(forgotten: ForgottenWords, trx: Knex.Transaction): Promise<Counts>;
  keepIdentities(entries: Entry[]): Promise<void>;
}

interface ChannelsData {
  ofEntry(entry: Entry): Promise<Found>;
  forgetEntries(gone: Entry[], named: Entry[], trx: Knex.Transaction): Promise<Counts>;
}

/** What other plugins know of people; undefined without them. */
export const commonsData = (strapi: Core.Strapi) => serviceOf<CommonsData>(strapi, 'commons', 'personal-data');
export const channelsData = (strapi: Core.Strapi) => serviceOf<ChannelsData>(strapi, 'channels', 'personal-data');

interface Authorship {
  as<Result>(stated: object, write: () => Promise<Result>): Promise<Result>;
}

/** An erasure is owed to the person: it asks nothing of those who answer for the entry. */
export const withoutSteward = <Result>(strapi: Core.Strapi, write: () => Promise<Result>): Promise<Result> => {
  const authorship = serviceOf<Authorship>(strapi, 'commons', 'authorship');
  return authorship ? authorship.as({ origin: 'script', administratorId: null }, write) : write();
};

const serviceOf = <Service>(strapi: Core.Strapi, plugin: string, name: string): Service | undefined =>
  (strapi.plugins as Record<string, unknown>)[plugin] ? (strapi.plugin(plugin).service(name) as Service) : undefined;
