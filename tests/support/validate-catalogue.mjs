// Reads Turtle from standard input, writes what the shapes of DCAT-AP refuse in it: [{ focus, path, constraint }]. The validator is
// an ES module, which tests run in a process of its own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as dataModel from '@rdfjs/data-model';
import n3 from 'n3';
import { Validator } from 'shacl-engine';

const SHAPES = path.resolve(import.meta.dirname, '../fixtures/dcat-ap/shapes.ttl');
const factory = dataModel.default ?? dataModel;
const shapes = new n3.Store(new n3.Parser().parse(readFileSync(SHAPES, 'utf8')));
const dataset = new n3.Store(new n3.Parser().parse(readFileSync(0, 'utf8')));
const report = await new Validator(shapes, { factory }).validate({ dataset });
const violations = report.results.map(({ focusNode, path: steps, constraintComponent }) => ({
  focus: focusNode?.term?.value ?? focusNode?.value ?? null,
  path: steps?.at(-1)?.predicates?.[0]?.value ?? null,
  constraint: constraintComponent?.value.split('#')[1] ?? null,
}));
process.stdout.write(JSON.stringify({ triples: dataset.size, violations }));
