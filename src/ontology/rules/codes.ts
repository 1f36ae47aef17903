import { SLUG_PATTERN } from '../slug';
import { CONCEPT_CODE, VOCABULARY_CODE } from '../vocabularies/seed';
import type { ContentTypeUid } from './state';
import { violation, type Violation } from './violation';

type Values = Record<string, unknown> | null;

interface Code {
  attribute: string;
  pattern: RegExp;
  rule: string;
  message: string;
  /** Whether others already use it, so that it can no longer change. */
  isFixed(before: Record<string, unknown>): boolean;
}

const codes: { [UID in ContentTypeUid]?: Code } = {
  'api::concept.concept': {
    attribute: 'code',
    pattern: CONCEPT_CODE,
    rule: 'code',
    message: 'codeFormat',
    isFixed: ({ state }) => state !== 'proposed',
  },
  'api::vocabulary.vocabulary': {
    attribute: 'code',
    pattern: VOCABULARY_CODE,
    rule: 'code',
    message: 'vocabularyCodeFormat',
    isFixed: () => true,
  },
  'api::facet.facet': {
    attribute: 'key',
    pattern: /^[a-z][a-zA-Z0-9]{1,40}$/,
    rule: 'code',
    message: 'facetKeyFormat',
    isFixed: () => true,
  },
};

const slug: Code = {
  attribute: 'slug',
  pattern: SLUG_PATTERN,
  rule: 'slug',
  message: 'slugFormat',
  isFixed: () => false,
};

/** A code that names an entry in addresses: of one form, and kept once others use it. */
export function codeViolations(uid: ContentTypeUid, before: Values, after: NonNullable<Values>): Violation[] {
  // Types that the cooperative adds have names of their own.
  const code = codes[uid] ?? ('formerSlugs' in after ? slug : undefined);
  if (!code) return [];
  const { attribute, pattern, rule, message, isFixed } = code;
  const value = after[attribute];
  const previous = before?.[attribute];
  if (typeof value !== 'string' || value === previous) return [];
  if (!pattern.test(value)) return [violation(rule, [attribute], message, { value })];
  return before && previous && isFixed(before) ? [violation(rule, [attribute], 'codeIsFixed')] : [];
}
