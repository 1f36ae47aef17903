import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { CONTEXTS } from '../../src/ontology/mappings/schema-org/context';

export interface ShapeViolation {
  path: string;
}

const SCRIPT = path.resolve(__dirname, 'validate-shapes.mjs');

/** What Artsdata refuses in each of these schema.org nodes. In a process of its own: the validator is an ES module. */
export function shapeViolations(nodes: object[]): ShapeViolation[][] {
  const input = JSON.stringify({ context: CONTEXTS['https://schema.org'], nodes });
  const options = { input, encoding: 'utf8', maxBuffer: 64_000_000 } as const;
  return JSON.parse(execFileSync(process.execPath, [SCRIPT], options)) as ShapeViolation[][];
}
