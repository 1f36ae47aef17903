import type { IncomingHttpHeaders } from 'node:http';

/** What a request is answered with, by its conditions: RFC 9110, section 13.2.2. */
export type Outcome = 200 | 304 | 412;

/**
 * Reads the conditions of a GET or a HEAD. `tag` is the validator of the bytes that would be sent; `changedAt` and `now` are
 * milliseconds, compared to the second as HTTP dates are.
 */
export function outcomeOf(headers: IncomingHttpHeaders, tag: string, changedAt: number, now: number): Outcome {
  const match = headers['if-match'];
  const isAsExpected =
    match === undefined
      ? !(wholeSeconds(changedAt) > dateOf(headers['if-unmodified-since'], now))
      : tagsIn(match).some((one) => one === '*' || versionOf(one) === versionOf(tag));
  if (!isAsExpected) return 412;
  const known = headers['if-none-match'];
  const isKnown =
    known === undefined
      ? dateOf(headers['if-modified-since'], now) >= wholeSeconds(changedAt)
      : tagsIn(known).some((one) => one === '*' || one.replace(/^W\//, '') === tag);
  return isKnown ? 304 : 200;
}

const tagsIn = (header: string): string[] => header.split(',').map((one) => one.trim());

/** Who expects a version has it in any encoding; a weak tag is never expected (section 13.1.1). */
const versionOf = (tag: string): string => tag.replace(/-(br|gzip)"$/, '"');

const wholeSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000) * 1000;

/** NaN, which no comparison holds for, unless it is a date of HTTP that has come (section 13.1.3). */
function dateOf(header: string | undefined, now: number): number {
  const date = header?.trim().endsWith('GMT') ? Date.parse(header) : NaN;
  return date <= now ? date : NaN;
}
