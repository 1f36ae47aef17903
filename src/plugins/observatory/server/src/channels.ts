import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FactIndex } from './domain/fact';
import type { LocalisedText } from './domain/declarations';
import type { Narrowing } from './domain/narrow';

/** A record as channels tell of it. */
export interface WrittenRecord {
  documentId: string;
  data: unknown;
  index: Pick<FactIndex, 'termCodes' | 'place' | 'weekday' | 'minute' | 'measures'>;
  startsAt: number | null;
  endsAt: number | null;
  availableFrom: number | null;
}

export interface RecordsChange {
  source: string;
  records: WrittenRecord[];
  gone: string[];
}

export interface PublicChannel {
  slug: string;
  name: LocalisedText;
  mission: LocalisedText;
  source: string;
  hasPeriod: boolean;
  locales: string[];
  formats: string[];
  licence: string;
  state: { changedAt: number };
}

/** What the observatory asks of the plugin of channels. */
interface Channels {
  'record-observers': {
    add(observer: {
      written(change: RecordsChange, trx: Knex.Transaction): Promise<void>;
      rebuilt(source: string, documentIds: string[]): Promise<void>;
    }): void;
  };
  'record-filters': {
    tester(source: string, filter: object): (data: unknown) => boolean;
    narrowing(
      request: { query: Record<string, unknown>; querystring: string },
      source: string,
      options: { own: string[]; termsAddress: string },
    ): Promise<Narrowing>;
  };
  outbox: { append(task: 'source', references: { uid: string; documentId: string }[]): Promise<void> };
  sources: { named(name: string): { uid: string; parameters?: Record<string, string> } | undefined };
  'public-channels': { list(): Promise<PublicChannel[]> };
  projector: { wake(): void };
}

export const channels = <Name extends keyof Channels>(strapi: Core.Strapi, name: Name): Channels[Name] =>
  strapi.plugin('channels').service(name) as Channels[Name];
