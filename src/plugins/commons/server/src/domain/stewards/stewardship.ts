/** Whether members write on the entries of others at once, or propose. */
export const POLICIES = ['open', 'guarded'] as const;

export type Policy = (typeof POLICIES)[number];

/** Attributes that some organisations of the entry answer for, rather than its stewards. */
export interface FieldGroup {
  attributes: string[];
  /** Attribute of the entry that points to them; its stewards answer when it points to none. */
  relation: string;
}

/** What the application says of who answers for what. */
export interface StewardshipConfiguration {
  /** By content type: the attributes that others than the stewards answer for. */
  fields: Record<string, FieldGroup[]>;
}

/** Where somebody stands towards an entry. Organisations are named by their document ids. */
export interface EntryRole {
  policy: Policy;
  /** May do everything, as those who look after the commons may. */
  isModerator: boolean;
  /** In whose name they write. */
  own: string[];
  stewards: string[];
  /** By relation of a field group: the organisations that it points to. */
  reached: Record<string, string[]>;
}

/** What deciding needs to know of the type. */
export interface Rules {
  groups: FieldGroup[];
  /** Attributes that say who the stewards are. */
  stewardRelations: string[];
}

/** The organisations that answer for an attribute; none when nobody does. */
export function answeringFor({ stewards, reached }: EntryRole, { groups }: Rules, attribute: string): string[] {
  const group = groups.find(({ attributes }) => attributes.includes(attribute));
  const organisations = group ? (reached[group.relation] ?? []) : [];
  return organisations.length > 0 ? organisations : stewards;
}

/** Whether somebody answers for an attribute themselves: they are then asked about it, and never notified of their own. */
export function answersFor(role: EntryRole, rules: Rules, attribute: string): boolean {
  return role.isModerator || shares(role.own, answeringFor(role, rules, attribute));
}

/**
 * Whether somebody may write an attribute without asking. What nobody answers for is everybody's. Even where all write, who the
 * stewards are is for the stewards to say: others claim.
 */
export function mayWrite(role: EntryRole, rules: Rules, attribute: string): boolean {
  if (answersFor(role, rules, attribute)) return true;
  if (answeringFor(role, rules, attribute).length === 0) return true;
  return role.policy === 'open' && !rules.stewardRelations.includes(attribute);
}

/** Whether somebody may withdraw or delete the whole entry. */
export const mayRemove = ({ policy, isModerator, own, stewards }: EntryRole): boolean =>
  policy === 'open' || isModerator || stewards.length === 0 || shares(own, stewards);

const shares = (own: string[], organisations: string[]): boolean => organisations.some((one) => own.includes(one));
