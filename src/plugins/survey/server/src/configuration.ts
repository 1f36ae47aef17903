import type { Core } from '@strapi/strapi';
import type { Choice, LocalisedText } from './domain/question';

/** An entry that people are asked about, as it is published. */
export interface SurveyedEntry {
  documentId: string;
  name: LocalisedText;
  /** Document ids of the organisations that answer for it. */
  organisations: string[];
  /** When there is something to ask about: milliseconds since 1970; null when that is at any time. */
  opensAt: number | null;
}

/** A kind of entries. */
export interface EntryKind {
  code: string;
  label: LocalisedText;
  /** Content type of its entries. */
  type: string;
  /** Those of these documents that are published. */
  read(strapi: Core.Strapi, documentIds: string[]): Promise<SurveyedEntry[]>;
  /** Those whose name has these words and for which one of these organisations answers; null: any. The latest first. */
  search(
    strapi: Core.Strapi,
    options: { words: string; organisations: string[] | null; limit: number },
  ): Promise<SurveyedEntry[]>;
}

/** What `config/plugins.ts` gives the plugin. */
export interface SurveyConfiguration {
  /** What people may be asked about. */
  kinds: EntryKind[];
  /** Where people may say that they live, besides elsewhere. */
  communes(strapi: Core.Strapi): Promise<Choice[]>;
  /** Document ids of the organisations in which an administrator reads (`contributor`), or acts (`editor`). */
  organisationsOf(strapi: Core.Strapi, accountId: number, level: 'contributor' | 'editor'): Promise<string[]>;
  /** How many answers to one questionnaire are taken from one network in an hour, where a whole hall may be behind one; null: any. */
  answersPerNetwork: number | null;
  /** IANA zone in which a day of an answer is one. */
  timeZone: string;
  /** Address of the site without a final slash. */
  publicUrl: string;
}

export const defaults: SurveyConfiguration = {
  kinds: [],
  communes: () => Promise.resolve([]),
  organisationsOf: () => Promise.resolve([]),
  answersPerNetwork: 500,
  timeZone: 'UTC',
  publicUrl: '',
};

/** @throws Error when the application cannot start with this configuration. */
export function validate({ publicUrl, kinds = [] }: Partial<SurveyConfiguration>): void {
  if (!publicUrl) throw new Error('survey: publicUrl is the address that codes on posters lead to');
  if (new Set(kinds.map(({ code }) => code)).size < kinds.length)
    throw new Error('survey: two kinds of entries have the same code');
}

export const configurationOf = (strapi: Core.Strapi): SurveyConfiguration =>
  strapi.config.get('plugin::survey') as unknown as SurveyConfiguration;
