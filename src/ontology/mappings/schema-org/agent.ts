import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { AgentData, CreditData } from '../../records/agents';
import { node, type Node } from './node';
import { schemaTypes } from './type';

/** A person or an organisation as a schema.org node. `wording` is its name in a programme. */
export const agentNode = ({ type, kinds, uri, name, website, sameAs }: AgentData, wording = name): Node =>
  node<PersonLeaf | OrganizationLeaf>(type === 'person' ? 'Person' : schemaTypes([kinds], 'Organization'), {
    '@id': uri,
    name: wording,
    url: website ?? uri,
    sameAs,
  });

/** Who is credited; null for who asked not to be named. A name without an entry is taken for a person's. */
export function creditedNode({ agent, name }: CreditData): Node | null {
  if (name === null) return null;
  return agent ? agentNode(agent, name) : node<PersonLeaf>('Person', { name });
}

/** Nodes, each agent once. */
export const uniqueAgents = (nodes: (Node | null)[]): Node[] => [
  ...new Map(nodes.flatMap((one) => (one ? [[one['@id'] ?? one.name, one] as const] : []))).values(),
];
