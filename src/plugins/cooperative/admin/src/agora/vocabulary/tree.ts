import { withoutAccents } from '../../../../../../plugin-kit/without-accents';
import type { Term } from '../types';

/** A term with those that mean less. */
export interface TermNode {
  term: Term;
  children: TermNode[];
}

/** Terms in the order of their vocabulary, each under the first broader one that is in it. A loop becomes a root: nothing is lost. */
export function treeOf(terms: Term[]): TermNode[] {
  const nodes = new Map(terms.map((term) => [term.id, { term, children: [] as TermNode[] }]));
  const parentOf = ({ term }: TermNode) => term.broader.map((id) => nodes.get(id)).find((node) => node !== undefined);
  const roots: TermNode[] = [];
  for (const node of nodes.values()) {
    const parent = parentOf(node);
    if (parent && !leadsTo(parent, node, parentOf)) parent.children.push(node);
    else roots.push(node);
  }
  return roots;
}

function leadsTo(from: TermNode, to: TermNode, parentOf: (node: TermNode) => TermNode | undefined): boolean {
  const seen = new Set<TermNode>();
  for (let node: TermNode | undefined = from; node && !seen.has(node); node = parentOf(node)) {
    if (node === to) return true;
    seen.add(node);
  }
  return false;
}

const comparable = (text: string): string => withoutAccents(text).toLowerCase();

/** What holds these letters in one of its languages or its code, with the terms above. */
export function narrow(nodes: TermNode[], typed: string): TermNode[] {
  const letters = comparable(typed.trim());
  if (letters === '') return nodes;
  return nodes.flatMap(({ term, children }) => {
    const kept = narrow(children, typed);
    const isFound = [term.code, ...Object.values(term.labels)].some((text) => comparable(text).includes(letters));
    return isFound || kept.length > 0 ? [{ term, children: kept }] : [];
  });
}
