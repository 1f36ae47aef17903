import { parseFilter } from './filter/parse-filter';
import { parseShape } from './shape/parse-shape';
import type { Field, Source } from './source';

/** What is wrong with a channel, in which of its fields, and what would be right. */
export interface ChannelProblem {
  path: string[];
  code: string;
  parameters: Record<string, string>;
}

/** A channel as it was typed. */
export interface TypedChannel {
  name: unknown;
  slug: unknown;
  source: unknown;
  filter: unknown;
  shape: unknown;
  formats: unknown;
  allowedSites: unknown;
  locales: unknown;
  licence: unknown;
  partner: unknown;
}

export interface Knowledge {
  sources: Source[];
  /** Fields of its source that the channel may show; empty when the source is unknown. */
  fields: Field[];
  /** Names of those that it may not, since they are for closed channels of members. */
  reserved: string[];
  knownCodes(field: Field): ReadonlySet<string> | null;
  locales: string[];
  /** Extensions of the formats that the channel's source has. */
  formats: string[];
  licences: string[];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Everything that keeps a channel from working; empty when it may be saved. */
export function checkChannel(channel: TypedChannel, knowledge: Knowledge): ChannelProblem[] {
  const problems: ChannelProblem[] = [];
  const report = (path: string[], code: string, parameters: Record<string, string> = {}) => {
    problems.push({ path, code, parameters });
  };
  if (!channel.name) report(['name'], 'channel.name');
  if (!channel.partner) report(['partner'], 'channel.partner');
  if (typeof channel.slug !== 'string' || !SLUG.test(channel.slug))
    report(['slug'], 'channel.slug', { given: String(channel.slug) });
  checkListed([channel.licence], ['licence'], 'channel.licence', knowledge.licences, report);
  checkListed(list(channel.locales), ['locales'], 'channel.locale', knowledge.locales, report);
  const sources = knowledge.sources.map(({ name }) => name);
  checkListed([channel.source], ['source'], 'channel.source', sources, report);
  if (!sources.includes(String(channel.source))) return problems;
  for (const site of list(channel.allowedSites)) {
    if (!isOrigin(site)) report(['allowedSites'], 'channel.site', { given: String(site) });
  }
  checkListed(list(channel.formats), ['formats'], 'channel.format', knowledge.formats, report);
  if (channel.shape !== null && channel.shape !== undefined) {
    const parsed = parseShape(channel.shape, knowledge.fields, knowledge.reserved);
    for (const { path, code, parameters } of 'problems' in parsed ? parsed.problems : []) {
      report(['shape'], `shape.${code}`, { ...parameters, path });
    }
  }
  if (channel.filter !== null && channel.filter !== undefined) {
    const parsed = parseFilter(channel.filter, filterable(knowledge.fields), knowledge.knownCodes);
    for (const { path, code, parameters } of 'problems' in parsed ? parsed.problems : []) {
      report(['filter'], `filter.${code}`, { ...parameters, path });
    }
  }
  return problems;
}

/** Who is in a channel tells nothing that is reserved. */
export const filterable = (fields: Field[]): Field[] => fields.filter(({ isReserved }) => !isReserved);

function checkListed(
  given: unknown[],
  path: string[],
  code: string,
  known: string[],
  report: (path: string[], code: string, parameters: Record<string, string>) => void,
): void {
  for (const one of given) {
    if (!known.includes(String(one))) report(path, code, { given: String(one), known: known.join(', ') });
  }
}

/** An origin as browsers send it: RFC 6454, section 7. */
function isOrigin(site: unknown): boolean {
  const parsed = typeof site === 'string' ? URL.parse(site) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.origin === site;
}

/** Nothing typed means everything; what is not a list is a list of one, and will be refused by name. */
const list = (value: unknown): unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
