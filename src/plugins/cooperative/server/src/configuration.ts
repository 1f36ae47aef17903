import type { Core } from '@strapi/strapi';
import type { College } from './domain/members/college';
import type { Level } from './domain/members/level';
import type { MandateKind } from './domain/members/mandate';
import type { FieldsConfiguration, VocabularyConfiguration } from './domain/vocabulary/vocabulary-configuration';

/** What `config/plugins.ts` gives the plugin. */
export interface CooperativeConfiguration {
  /** Content type of the organisations that people write in the name of. */
  organisationType: string;
  /** Attribute under which people know an organisation. */
  organisationName: string;
  /** Filter of the published organisations whose names anybody may read. */
  publicOrganisations: object;
  /** The values of a draft of an organisation that somebody joins with. */
  newOrganisation(strapi: Core.Strapi, asked: { name: string; commune: string }): Promise<Record<string, unknown>>;
  /** Attribute of an organisation that points to the administrators who write in its name. */
  membersRelation: string;
  /** Attributes of an entry that point to the organisations that answer for it. */
  stewardRelations: string[];
  /** By content type: attributes that point to organisations which answer for a part of the entry, and publish it. */
  partRelations: Record<string, string[]>;
  /** Content types that members write together. */
  types: string[];
  /** Colleges of the first start; the cooperative edits them afterwards. */
  colleges: Omit<College, 'position'>[];
  /** What is known of people, and where: see `PersonalDataConfiguration`. */
  personalData: PersonalDataConfiguration;
  /** Codes of the admin roles that come with membership in one's own name, with each level and with each kind of mandate. */
  roles: { person: string; levels: Record<Level, string>; mandates: Record<MandateKind, string> };
  /** IANA zone in which mandates begin and end. */
  timeZone: string;
  /** What the site is called. */
  siteName: string;
  /** Address of the site without a final slash. */
  publicUrl: string;
  /** How terms are kept; without it no decision changes one. */
  vocabularies: VocabularyConfiguration | null;
  /** How declared fields are kept; without it no decision adds one. */
  fields: FieldsConfiguration | null;
  /** What somebody proposes and a decision adopts. */
  adopted: AdoptedType[];
}

export interface AdoptedType {
  uid: string;
  /** Attribute under which people know it: a text by language. */
  name: string;
  state: { attribute: string; proposed: string; adopted: string };
  /** Attribute that takes the number of the decision. */
  decision: string;
}

type Text = Record<string, string>;

export interface PersonalDataConfiguration {
  /** The register of processing. */
  processings: {
    code: string;
    name: Text;
    purpose: Text;
    basis: string;
    people: Text;
    categories: Text;
    fields: { model: string; attributes: string[]; visibility: string; chosenBy?: string }[];
    recipients: Text;
    retention: Text;
  }[];
  /** Types whose entries are persons, with the attributes that hold their names. */
  persons: { uid: string; name: string; names: string[]; given: string[] }[];
  /** By component: attributes that say a person's name beside the relation to them. */
  wordings: Record<string, string[]>;
  /** What is read in place of the name of somebody who was erased. */
  withoutName: string;
}

export const defaults: CooperativeConfiguration = {
  organisationType: '',
  organisationName: 'name',
  publicOrganisations: {},
  newOrganisation: (_strapi, { name }) => Promise.resolve({ name }),
  membersRelation: '',
  stewardRelations: [],
  partRelations: {},
  types: [],
  colleges: [],
  personalData: { processings: [], persons: [], wordings: {}, withoutName: '' },
  roles: {
    person: '',
    levels: { contributor: '', editor: '', manager: '' },
    mandates: { 'vocabulary-steward': '', 'channel-manager': '', moderator: '', administrator: '' },
  },
  timeZone: 'UTC',
  siteName: '',
  publicUrl: '',
  vocabularies: null,
  fields: null,
  adopted: [],
};

/** @throws Error when the application cannot start with this configuration. */
export function validate(configuration: Partial<CooperativeConfiguration>): void {
  if (!configuration.organisationType || !configuration.membersRelation)
    throw new Error(
      'cooperative: organisationType and membersRelation name the organisations and those who write for them',
    );
}

export const configurationOf = (strapi: Core.Strapi): CooperativeConfiguration =>
  strapi.config.get('plugin::cooperative') as unknown as CooperativeConfiguration;
