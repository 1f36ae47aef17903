import type { Core } from '@strapi/strapi';

export type LocalisedText = Record<string, string>;

/** An entry that people know under a name. */
export interface NamedEntry {
  uid: string;
  documentId: string;
  name: LocalisedText | string;
}

/** What `config/plugins.ts` gives the plugin. */
export interface ReuseConfiguration {
  /** Document ids of the organisations in whose name an administrator works. */
  organisationsOf(strapi: Core.Strapi, accountId: number): Promise<string[]>;
  /** Document ids of the entries for which one of these organisations answers. */
  entriesOf(strapi: Core.Strapi, organisations: string[]): Promise<string[]>;
  /** Those of these entries that are there, in no order. */
  named(strapi: Core.Strapi, documentIds: string[]): Promise<NamedEntry[]>;
  /** IANA zone in which a day is one. */
  timeZone: string;
  /** Address of the site without a final slash. */
  publicUrl: string;
}

export const defaults: ReuseConfiguration = {
  organisationsOf: () => Promise.resolve([]),
  entriesOf: () => Promise.resolve([]),
  named: () => Promise.resolve([]),
  timeZone: 'UTC',
  publicUrl: '',
};

/** @throws Error when the application cannot start with this configuration. */
export function validate({ publicUrl }: Partial<ReuseConfiguration>): void {
  if (!publicUrl) throw new Error('reuse: publicUrl is the site whose own pages are not counted');
}

export const configurationOf = (strapi: Core.Strapi): ReuseConfiguration =>
  strapi.config.get('plugin::reuse') as unknown as ReuseConfiguration;
