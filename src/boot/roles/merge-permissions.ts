import type { Permission } from './permission';

interface Sides {
  /** What the application last installed. */
  base: Permission[];
  /** What it would install today. */
  ours: Permission[];
  /** What the role has, as administrators made it. */
  theirs: Permission[];
}

/**
 * The permissions of a role after an upgrade: what changed in the application since it was last installed changes here too; what
 * administrators added, removed or narrowed stays as they made it.
 */
export function mergePermissions({ base, ours, theirs }: Sides): Permission[] {
  const [before, after, now] = [byKey(base), byKey(ours), byKey(theirs)];
  return [...new Set([...now.keys(), ...after.keys()])].flatMap((key) => {
    const merged = mergeOne(before.get(key), after.get(key), now.get(key));
    return merged ? [merged] : [];
  });
}

function mergeOne(base?: Permission, ours?: Permission, theirs?: Permission): Permission | undefined {
  if (!base) return theirs ?? ours;
  if (!theirs) return undefined;
  if (!ours) return isSame(base, theirs) ? undefined : theirs;
  const fields = mergeLists(base.properties.fields, ours.properties.fields, theirs.properties.fields);
  const locales = mergeLists(base.properties.locales, ours.properties.locales, theirs.properties.locales);
  return {
    ...theirs,
    properties: { ...(fields && { fields }), ...(locales && { locales }) },
    conditions: mergeLists(base.conditions, ours.conditions, theirs.conditions) ?? [],
  };
}

/** What they have, with what we added since and without what we took out since. */
function mergeLists(base: string[] = [], ours?: string[], theirs?: string[]): string[] | undefined {
  if (!ours || !theirs) return theirs ?? ours;
  const removed = base.filter((one) => !ours.includes(one));
  const added = ours.filter((one) => !base.includes(one));
  return [...new Set([...theirs, ...added])].filter((one) => !removed.includes(one));
}

const byKey = (permissions: Permission[]): Map<string, Permission> =>
  new Map(permissions.map((permission) => [`${permission.action} ${permission.subject ?? ''}`, permission]));

function isSame(one: Permission, other: Permission): boolean {
  const lists = ({ properties, conditions }: Permission) =>
    [properties.fields ?? [], properties.locales ?? [], conditions].map((list) => [...list].sort().join());
  return lists(one).join(';') === lists(other).join(';');
}
