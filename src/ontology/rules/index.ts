import { creationYearRule, listsRule, yearsRule } from './bounds';
import { agesRule, capacityRule, intervalRule, pricingRule } from './admission';
import { creationRolesRule, creditsRule, programmeRule } from './credits';
import { editionRule } from './event-groups';
import { facetsRule } from './facets';
import { identifiersRule } from './identifiers';
import { addressRule, onlineRule, venueRule } from './place';
import { groupDatesRule, scheduleRules } from './schedule';
import type { ContentTypeUid, State } from './state';
import { movedOnlineRule } from './status';
import type { Circumstances, Rule, Violation } from './violation';

const rules: { [UID in ContentTypeUid]?: Rule<State<UID>>[] } = {
  'api::performance.performance': [
    ...scheduleRules,
    capacityRule,
    agesRule,
    pricingRule,
    venueRule,
    onlineRule,
    movedOnlineRule,
    creditsRule('credits'),
    programmeRule,
  ],
  'api::production.production': [agesRule, intervalRule, creditsRule('credits'), programmeRule],
  'api::work.work': [creditsRule('credits'), creationRolesRule, creationYearRule],
  'api::event-group.event-group': [groupDatesRule, editionRule, pricingRule],
  'api::venue.venue': [addressRule],
  'api::organisation.organisation': [addressRule, creditsRule('members'), yearsRule],
};

/** What breaks the rules of an entry in itself: a draft may lack values, but those that it has agree. */
export function violationsOf<UID extends ContentTypeUid>(
  uid: UID,
  state: State<UID>,
  circumstances: Circumstances,
): Violation[] {
  const ofType = (rules[uid] ?? []) as Rule<State<UID>>[];
  const ofEveryType: Rule<object>[] = [listsRule(uid), identifiersRule, facetsRule(uid)];
  return [...ofType, ...ofEveryType].flatMap((rule) => rule(state, circumstances));
}
