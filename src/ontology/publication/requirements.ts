import type { ContentTypeUid, State } from '../rules/state';
import { required, requiredWithin } from './needed';
import { violation, type Rule, type Violation } from '../rules/violation';

type Attribute<UID extends ContentTypeUid> = keyof State<UID> & string;

type Names = { [UID in ContentTypeUid]?: readonly Attribute<UID>[] };

const requiredNames: Names = required satisfies Names;

const RULE_OF_COMPONENT: Record<string, string> = { pictures: 'INV-18' };

const performanceConditions: Rule<State<'api::performance.performance'>>[] = [
  ({ production, titleOverride }) =>
    production || titleOverride ? [] : [violation('required', ['production'], 'productionOrTitle')],
  ({ attendanceMode, venue, venueToBeAnnounced, territory }) => {
    if (attendanceMode === 'online' || venue) return [];
    if (!venueToBeAnnounced) return [violation('INV-8', ['venue'], 'venueNeeded')];
    return territory ? [] : [violation('INV-8', ['territory'], 'territoryNeeded')];
  },
  ({ attendanceMode, onlineUrl }) =>
    attendanceMode && attendanceMode !== 'offline' && !onlineUrl
      ? [violation('INV-8', ['onlineUrl'], 'onlineUrlNeeded')]
      : [],
  ({ pricing, offers, priceNote }) =>
    pricing === 'paid' && isEmpty(offers) && !priceNote ? [violation('INV-5', ['offers'], 'paidWithoutPrice')] : [],
  ({ eventStatus, scheduleChanges }) =>
    eventStatus === 'rescheduled' && !scheduleChanges?.some(({ kind }) => kind === 'date')
      ? [violation('INV-10', ['scheduleChanges'], 'rescheduledFrom')]
      : [],
];

const productionConditions: Rule<State<'api::production.production'>>[] = [
  ({ companies, credits }) =>
    isEmpty(companies) && isEmpty(credits) ? [violation('required', ['companies'], 'companyOrCredits')] : [],
];

const groupConditions: Rule<State<'api::event-group.event-group'>>[] = [
  ({ kind, startDate, endDate }) =>
    kind?.code === 'edition'
      ? [startDate ? [] : ['startDate'], endDate ? [] : ['endDate']]
          .flat()
          .map((name) => violation('required', [name], 'required'))
      : [],
  // A festival known from a public list may name nobody: who organises is said by its editions.
  ({ kind, organisers, parent }) =>
    kind?.code !== 'festival' && isEmpty(organisers) && isEmpty(parent?.organisers)
      ? [violation('required', ['organisers'], 'required')]
      : [],
  ({ territories, parent }) =>
    isEmpty(territories) && isEmpty(parent?.territories) ? [violation('required', ['territories'], 'required')] : [],
  ({ pricing, offers, priceNote }) =>
    pricing === 'paid' && isEmpty(offers) && !priceNote ? [violation('INV-5', ['offers'], 'paidWithoutPrice')] : [],
];

const conditions: { [UID in ContentTypeUid]?: Rule<State<UID>>[] } = {
  'api::performance.performance': performanceConditions,
  'api::production.production': productionConditions,
  'api::event-group.event-group': groupConditions,
};

/** What an entry still lacks to be published, in the order of its form. */
export function missingToPublish<UID extends ContentTypeUid>(uid: UID, state: State<UID>, now: Date): Violation[] {
  const values = state as Record<string, unknown>;
  const names = (requiredNames[uid] ?? []) as readonly string[];
  const ofType = (conditions[uid] ?? []) as Rule<State<UID>>[];
  return [
    ...names.filter((name) => isEmpty(values[name])).map((name) => violation('required', [name], 'required')),
    ...ofType.flatMap((condition) => condition(state, { now })),
    ...Object.keys(requiredWithin).flatMap((name) => missingWithin(name, values[name])),
    ...(values.replacedBy ? [violation('INV-16', ['replacedBy'], 'replacedIsNotPublished')] : []),
  ];
}

/** What the types that have no draft need at every write. */
const alwaysRequired: { [UID in ContentTypeUid]?: readonly Attribute<UID>[] } = {
  'api::vocabulary.vocabulary': ['code', 'title', 'governance'],
  'api::concept.concept': ['scheme', 'code', 'prefLabel', 'state'],
  'api::territory.territory': ['code', 'codeType', 'name'],
  'api::source.source': ['name', 'kind', 'licence'],
  'api::facet.facet': ['key', 'label', 'appliesTo', 'valueType', 'state'],
};

/** What an entry of a type without drafts lacks. */
export function missingAlways<UID extends ContentTypeUid>(uid: UID, state: State<UID>): Violation[] {
  const names = alwaysRequired[uid] as readonly string[] | undefined;
  const values = state as Record<string, unknown>;
  const missing = (names ?? []).filter((name) => isEmpty(values[name]));
  return [
    ...missing.map((name) => violation('required', [name], 'requiredAlways')),
    ...missingWithin('mappings', values.mappings, 'requiredAlways'),
  ];
}

function missingWithin(name: string, value: unknown, message = 'required'): Violation[] {
  if (isEmpty(value)) return [];
  const rule = RULE_OF_COMPONENT[name] ?? 'required';
  const items = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
  return items.flatMap((item, index) =>
    (requiredWithin[name] ?? [])
      .filter((attribute) => isEmpty(item[attribute]))
      .map((attribute) =>
        violation(rule, Array.isArray(value) ? [name, index, attribute] : [name, attribute], message),
      ),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
