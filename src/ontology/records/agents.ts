import type { ComponentValues, Entry, Lookup, Reference } from '../entry';
import { entryUri, partUri } from '../uri';
import { identifiersOf, linkOfKind, linksOf } from './links';
import { findAllPublic, findPublic } from './published';
import { ancestors, conceptTerm, conceptTerms, type ConceptTerm } from './terms';
import type { RecordSettings, Term } from './source';

/** A person or an organisation as others name it. */
export interface AgentData {
  type: 'person' | 'organisation';
  documentId: string;
  uri: string;
  name: string;
  kinds: ConceptTerm[];
  website: string | null;
  sameAs: string[];
  /** Organisations that it belongs to, nearest first. */
  parents: string[];
}

export interface CreditData {
  key: string;
  uri: string;
  role: ConceptTerm | null;
  /** The wording of the programme, else the agent's name. Null for who asked not to be named: the role stays. */
  name: string | null;
  agent: AgentData | null;
  character: string | null;
  isHeadline: boolean;
}

export const organisationsOf = (
  references: Reference<'api::organisation.organisation'>[],
  lookup: Lookup,
  settings: RecordSettings,
): AgentData[] =>
  findAllPublic(references, lookup).map((organisation) => organisationData(organisation, lookup, settings));

export function organisationData(
  organisation: Entry<'api::organisation.organisation'>,
  lookup: Lookup,
  settings: RecordSettings,
): AgentData {
  const { name, kinds, parent } = organisation.values;
  const above = parent ? ancestors(organisation, ({ values }) => (values.parent ? [values.parent] : []), lookup) : [];
  return {
    type: 'organisation',
    name: name ?? organisation.documentId,
    kinds: conceptTerms(kinds, lookup),
    parents: above.map(({ documentId }) => documentId),
    ...identityOf(organisation, lookup, settings),
  };
}

/** Credits with the names that may be published. `owner` is the URI of the entry that holds them. */
export const creditsOf = (
  credits: ComponentValues<'work.credit'>[],
  owner: string,
  lookup: Lookup,
  settings: RecordSettings,
): CreditData[] => credits.map((credit, index) => creditData(credit, `${index + 1}`, owner, lookup, settings));

export const isPerformer = ({ role }: CreditData): boolean => role?.flags.includes('performer') ?? false;

/** An agent as a filter sees it. */
export const agentTerm = ({ documentId, name, parents }: AgentData): Term => ({
  code: documentId,
  label: { fr: name },
  broader: parents,
});

function creditData(
  credit: ComponentValues<'work.credit'>,
  position: string,
  owner: string,
  lookup: Lookup,
  settings: RecordSettings,
): CreditData {
  const agent = agentOf(credit, lookup, settings);
  // The literal wording is a name too: who is hidden is not named by it.
  const isHidden = credit.person !== null && agent === null;
  const key = credit.key ?? position;
  return {
    key,
    uri: partUri(owner, 'credit', key),
    role: conceptTerm(credit.role, lookup),
    name: isHidden ? null : (credit.creditedAs ?? agent?.name ?? null),
    agent,
    character: credit.character,
    isHeadline: credit.headline === true,
  };
}

function agentOf(
  { person, organisation }: ComponentValues<'work.credit'>,
  lookup: Lookup,
  settings: RecordSettings,
): AgentData | null {
  const someone = findPublic(person, lookup);
  if (someone) return personData(someone, lookup, settings);
  const group = findPublic(organisation, lookup);
  return group ? organisationData(group, lookup, settings) : null;
}

/** Null for a person who withdrew their consent: they appear nowhere. */
function personData(person: Entry<'api::person.person'>, lookup: Lookup, settings: RecordSettings): AgentData | null {
  const { displayName, publicationBasis } = person.values;
  if (!displayName || publicationBasis === 'withdrawn') return null;
  return { type: 'person', name: displayName, kinds: [], parents: [], ...identityOf(person, lookup, settings) };
}

function identityOf(
  entry: Entry<'api::person.person'> | Entry<'api::organisation.organisation'>,
  lookup: Lookup,
  { uriBase }: RecordSettings,
): Pick<AgentData, 'documentId' | 'uri' | 'website' | 'sameAs'> {
  return {
    documentId: entry.documentId,
    uri: entryUri(uriBase, entry.uid, entry.documentId),
    website: linkOfKind(linksOf(entry.values.links, lookup), 'website'),
    sameAs: identifiersOf(entry.values.externalIds, lookup).flatMap(({ uri }) => uri ?? []),
  };
}
