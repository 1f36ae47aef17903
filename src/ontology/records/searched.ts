import type { Field, LocalisedText } from './source';

type Search = NonNullable<Field['search']>;

const name: Search = { weight: 'name' };
const named = (texts: Search['texts']): Search => ({ weight: 'name', texts });
const text: Search = { weight: 'text' };

interface Credit {
  name: string | null;
  character: string | null;
}

interface ProgrammeItem {
  title: LocalisedText | null;
  authors: { name: string }[];
}

const creditTexts = (credits: unknown): unknown[] =>
  (credits as Credit[]).flatMap(({ name: credited, character }) => [credited, character]);
const programmeTexts = (programme: unknown): unknown[] =>
  (programme as ProgrammeItem[]).flatMap(({ title, authors }) => [title, ...authors.map((author) => author.name)]);

/**
 * What people look for besides titles and the labels of terms: who plays, where, of whom, in which festival. By name of the
 * field, the same in every source.
 */
const SEARCHED: Record<string, Search> = {
  originalTitle: { weight: 'title' },
  alternateNames: named((names) => names as string[]),
  shortName: name,
  legalName: name,
  firstName: name,
  lastName: name,
  'address.locality': name,
  'venue.address.locality': name,
  territory: name,
  venue: name,
  operator: name,
  owner: name,
  parent: name,
  predecessors: name,
  eventGroups: name,
  organisers: name,
  companies: name,
  basedOn: name,
  performers: named(creditTexts),
  credits: named(creditTexts),
  members: named(creditTexts),
  programme: named(programmeTexts),
  note: text,
  summary: text,
};

/** Fields with what their words count for, where it is not what any source does. */
export const searchedIn = <Data>(fields: Field<Data>[]): Field<Data>[] =>
  fields.map((field) => (SEARCHED[field.name] ? { ...field, search: SEARCHED[field.name] } : field));
