import type { NoticeKind } from './notice';

type Parameters = Record<string, string>;

/** What a notice says beside its sentence. */
interface Sentence {
  /** Key of the sentence, after `notices.`; `{author}`, `{entry}` and the parameters are its words. */
  sentence: string;
  /** What was said with it: a message, the reason of a refusal, the fields that changed. */
  detail: string | null;
  /** Address in the admin, when it is not that of the entry. */
  path: string | null;
}

/** Outcomes and actions that have a sentence of their own. */
const VARIANTS: Partial<Record<NoticeKind, string[]>> = {
  edit: ['publish', 'unpublish', 'delete'],
  'suggestion-answered': ['accepted', 'partly', 'refused'],
  'claim-answered': ['accepted', 'refused'],
  vote: ['stopped'],
  decision: ['carried', 'rejected'],
  'join-request': ['organisation'],
  message: ['entry', 'missing'],
};

/** The sentence of a notice of this kind. */
export function sentenceOf(kind: NoticeKind, parameters: Parameters): Sentence {
  const variant = parameters.state ?? parameters.action ?? '';
  const { suggestion, path = null } = parameters;
  return {
    sentence: VARIANTS[kind]?.includes(variant) ? `${kind}.${variant}` : kind,
    detail: firstText(parameters, ['detail', 'message', 'justification', 'reason', 'fields']),
    path: suggestion ? `/plugins/commons/suggestions/${suggestion}` : path,
  };
}

const firstText = (parameters: Parameters, names: string[]): string | null =>
  names.map((name) => parameters[name]).find((text) => text) ?? null;
