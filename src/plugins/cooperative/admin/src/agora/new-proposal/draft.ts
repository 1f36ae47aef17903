import { milliseconds } from 'date-fns';
import { withoutAccents } from '../../../../../../plugin-kit/without-accents';
import type { VotingRules } from '../../../../server/src/domain/decisions/voting-rules';
import type { Calendar, Majority, Options, Rule } from '../types';

export const EFFECTS = [
  'none',
  'term.new',
  'term.retire',
  'term.merge',
  'field.new',
  'channel.filter',
  'policy',
  'front-page',
  'mandate',
  'adopt',
  'handed',
] as const;

export type EffectChoice = (typeof EFFECTS)[number];

/** What is typed of a change, by name of the input. */
export type EffectValues = Record<string, string>;

/** A proposal as it is typed: numbers and instants are texts. */
export interface Draft {
  title: string;
  text: string;
  idea: string | null;
  effect: EffectChoice;
  values: EffectValues;
  kind: Rule['kind'];
  majority: Majority;
  quorum: string;
  weights: Record<string, string>;
  isSecret: boolean;
  debateAt: string;
  /** Empty when no amendment is taken. */
  amendmentsAt: string;
  voteAt: string;
  closesAt: string;
}

/** Days before a vote, and for it, where the cooperative asks for no more. */
const USUAL = { noticeDays: 14, voteDays: 7 };

/** An instant as inputs of dates have it: in the reader's own time zone, without seconds. */
export function toInput(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What a page that leads here filled in: an idea, or the beginning of a change; decided as the cooperative asks at least. */
export function initialDraft(asked: URLSearchParams, rules: VotingRules, now: number): Draft {
  const voteAt = now + milliseconds({ days: Math.max(USUAL.noticeDays, rules.noticeDays) });
  const effect = EFFECTS.find((one) => one === asked.get('effect')) ?? 'none';
  const given = ['vocabulary', 'broader', 'term', 'into', 'adopted'].flatMap((name) => {
    const value = asked.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    title: asked.get('title') ?? '',
    text: asked.get('text') ?? '',
    idea: asked.get('idea'),
    effect,
    values: Object.fromEntries(given),
    kind: 'members',
    majority: 'half',
    quorum: String(rules.quorum),
    weights: {},
    isSecret: false,
    debateAt: toInput(now),
    amendmentsAt: toInput(now + milliseconds({ days: 7 })),
    voteAt: toInput(voteAt),
    closesAt: toInput(voteAt + milliseconds({ days: Math.max(USUAL.voteDays, rules.voteDays) })),
  };
}

const instant = (typed: string): number => new Date(typed).getTime();

const calendarOf = (draft: Draft): Calendar => ({
  debateAt: instant(draft.debateAt),
  amendmentsAt: draft.amendmentsAt ? instant(draft.amendmentsAt) : null,
  voteAt: instant(draft.voteAt),
  closesAt: instant(draft.closesAt),
});

function ruleOf({ kind, majority, quorum, weights }: Draft, { colleges, votingRules }: Options): Rule {
  const asked = Number(quorum) || 0;
  if (kind === 'consent') return { kind, quorum: asked };
  if (kind === 'members') return { kind, quorum: asked, majority };
  if (votingRules.weights) return { kind, quorum: asked, majority, weights: votingRules.weights };
  const weighed = colleges.map(({ code }) => [code, Number(weights[code] ?? '1') || 0] as const);
  return { kind, quorum: asked, majority, weights: Object.fromEntries(weighed) };
}

/** The proposal as it is sent. */
export const toRequest = (draft: Draft, options: Options): object => ({
  title: draft.title,
  text: draft.text,
  idea: draft.idea,
  rule: ruleOf(draft, options),
  isSecret: draft.isSecret && draft.kind !== 'consent',
  ...calendarOf(draft),
  effect: effectOf(draft.effect, draft.values, options),
});

const labelOf = (values: EffectValues, name: string): object | null =>
  values[`${name}Fr`]
    ? {
        fr: values[`${name}Fr`],
        ...(values[`${name}En`] ? { en: values[`${name}En`] } : {}),
        ...(values[`${name}It`] ? { it: values[`${name}It`] } : {}),
      }
    : null;

type ToEffect = (values: EffectValues, options: Options) => object;

const effects: Record<Exclude<EffectChoice, 'none'>, ToEffect> = {
  'term.new': (values) => ({
    vocabulary: values.vocabulary ?? '',
    code: values.code || codeFrom(values.labelFr ?? ''),
    label: labelOf(values, 'label') ?? { fr: '' },
    definition: labelOf(values, 'definition'),
    broader: values.broader || null,
  }),
  'term.retire': ({ term, replacedBy }) => ({ term: term ?? '', replacedBy: replacedBy || null }),
  'term.merge': ({ term, into }) => ({ term: term ?? '', into: into ?? '' }),
  'field.new': (values) => ({
    key: values.key ?? '',
    label: labelOf(values, 'label') ?? { fr: '' },
    help: labelOf(values, 'help'),
    appliesTo: (values.appliesTo ?? '').split(',').filter(Boolean),
    valueType: values.valueType ?? 'text',
    vocabulary: values.vocabulary || null,
  }),
  'channel.filter': (values, options) => ({ channel: values.channel ?? '', filter: filterOf(values, options) }),
  policy: ({ type, policy }) => ({ type: type ?? '', policy: policy ?? 'open' }),
  'front-page': ({ rule }) => ({ rule: rule ?? 'spread' }),
  mandate: ({ person, mandate, begins, ends }) => ({
    ...{ person: person ?? '', mandate: mandate ?? '', begins: begins ?? '', ends: ends || null },
  }),
  adopt: ({ adopted }, { adoptable }) => ({
    type: adoptable.find(({ id }) => id === adopted)?.type ?? '',
    document: adopted ?? '',
  }),
  handed: ({ to, what }) => ({ to: to ?? '', what: what ?? '' }),
};

const effectOf = (kind: EffectChoice, values: EffectValues, options: Options): object | null =>
  kind === 'none' ? null : { kind, ...effects[kind](values, options) };

/** The filter of a channel with one more condition on a term, or with this one alone. */
function filterOf({ channel, field, termCode, mode }: EffectValues, { channels }: Options): object {
  const clause = { field: field ?? '', operator: 'within', value: [termCode ?? ''] };
  const before = channels.find(({ id }) => id === channel)?.filter;
  const isEmpty = !before || JSON.stringify(before) === '{"and":[]}';
  if (isEmpty || mode === 'replace') return clause;
  return mode === 'narrow' ? { and: [before, clause] } : { or: [before, clause] };
}

/** `Théâtre de papier` gives `theatre-de-papier`. */
export const codeFrom = (label: string): string =>
  withoutAccents(label)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 63);
