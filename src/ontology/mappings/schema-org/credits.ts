import type { PerformanceRoleLeaf, RoleLeaf } from 'schema-dts';
import { isPerformer, type CreditData } from '../../records/agents';
import { textIn } from '../text-in';
import { creditedNode } from './agent';
import { node, type Node } from './node';
import { relatorIri } from './type';

/** Where a role goes; what is in no table is a contributor, by a Role node that says which. */
export type RoleProperties = Record<string, string>;

/** On an event, which has neither creator nor producer. */
export const EVENT_ROLES: RoleProperties = {
  stage_director: 'director',
  composer: 'composer',
  translator: 'translator',
  support: 'funder',
  sponsor: 'sponsor',
};

/** On a show or a work. A MusicComposition also has a composer and a lyricist. */
export const CREATION_ROLES: RoleProperties = {
  author: 'creator',
  librettist: 'creator',
  translator: 'translator',
  producer: 'producer',
  coproducer: 'producer',
  support: 'funder',
  sponsor: 'sponsor',
};

export const COMPOSITION_ROLES: RoleProperties = { ...CREATION_ROLES, composer: 'composer', lyricist: 'lyricist' };

/** Properties of an event or a work made of credits: `director`, `contributor`… */
export function creditProperties(credits: CreditData[], roles: RoleProperties, locale: string): Record<string, Node[]> {
  const properties: Record<string, Node[]> = {};
  const add = (property: string, value: Node) => (properties[property] ??= []).push(value);
  for (const credit of credits) {
    const property = roles[credit.role?.code ?? ''];
    const agent = creditedNode(credit);
    if (agent && property) add(property, agent);
    else add('contributor', roleNode(credit, agent, locale));
  }
  return properties;
}

/** Performers who play a character, as an event's actors. */
export const actorNodes = (credits: CreditData[]): Node[] =>
  credits.filter(isPerformer).flatMap((credit) => {
    const actor = creditedNode(credit);
    return actor && credit.character
      ? [node<PerformanceRoleLeaf<unknown, 'actor'>>('PerformanceRole', { actor, characterName: credit.character })]
      : [];
  });

/** A role and who holds it; without a name, the role alone. */
const roleNode = ({ role, uri }: CreditData, contributor: Node | null, locale: string): Node =>
  node<RoleLeaf<unknown, 'contributor'>>('Role', {
    '@id': uri,
    roleName: role ? [textIn(role.label, locale), relatorIri(role)].filter(Boolean) : [],
    contributor,
  });
