// Reads { context, nodes } from standard input, writes what Artsdata's shapes refuse in each node: [{ path, constraint }].
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as dataModel from '@rdfjs/data-model';
import jsonld from 'jsonld';
import n3 from 'n3';
import { Validator } from 'shacl-engine';

const SHAPES = path.resolve(import.meta.dirname, '../fixtures/artsdata/shacl_events_shape.ttl');
const { context, nodes } = JSON.parse(readFileSync(0, 'utf8'));
const factory = dataModel.default ?? dataModel;
const shapes = new n3.Store(new n3.Parser().parse(readFileSync(SHAPES, 'utf8')));

// What Artsdata's loader does before it validates: enumerations are IRIs, dates with a time are xsd:dateTime.
const IRI = '@id';
const DATE_TIME = 'http://www.w3.org/2001/XMLSchema#dateTime';
const DATE = 'http://www.w3.org/2001/XMLSchema#date';
const loaded = {
  ...context['@context'],
  eventStatus: { '@id': 'schema:eventStatus', '@type': IRI },
  eventAttendanceMode: { '@id': 'schema:eventAttendanceMode', '@type': IRI },
};
const dateProperties = ['startDate', 'endDate'];

const reports = [];
for (const node of nodes) reports.push(await violations(node));
process.stdout.write(JSON.stringify(reports));

async function violations(node) {
  const text = JSON.stringify(node).replaceAll('https://schema.org/', 'http://schema.org/');
  const typed = JSON.parse(text, (key, value) => (dateProperties.includes(key) ? typedDate(value) : value));
  const quads = await jsonld.toRDF(
    { '@context': loaded, ...typed },
    { format: 'application/n-quads', documentLoader: refuseToLoad, safe: false },
  );
  const dataset = new n3.Store(new n3.Parser({ format: 'N-Quads' }).parse(quads));
  const report = await new Validator(shapes, { factory, details: true }).validate({ dataset });
  return report.results.filter(({ severity }) => severity?.value.endsWith('#Violation') ?? true).flatMap(causes);
}

/** The innermost results: a location is wrong because its address is, because its street is missing. */
function causes(result) {
  const inner = (result.results ?? []).flatMap(causes);
  if (inner.length > 0) return inner;
  return [{ path: pathOf(result), constraint: result.constraintComponent?.value.split('#')[1] }];
}

function pathOf({ path }) {
  return path?.at(-1)?.predicates?.[0]?.value.split('/').at(-1) ?? null;
}

function typedDate(value) {
  return { '@value': value, '@type': value.includes('T') ? DATE_TIME : DATE };
}

function refuseToLoad(url) {
  return Promise.reject(new Error(`Nothing is loaded from the web: ${url}`));
}
