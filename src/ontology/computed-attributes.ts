/** By content type or component. */
const COMPUTED: Record<string, readonly string[]> = {
  'api::performance.performance': ['startsAt', 'endsAt', 'endIsEstimated', 'sequence', 'displayName'],
  // Those who write for an organisation follow the memberships of the cooperative.
  'api::organisation.organisation': ['accounts'],
  'api::space.space': ['displayName'],
  'api::concept.concept': ['displayName'],
  'api::territory.territory': ['displayName'],
  'identity.external-id': ['uri'],
};
const COMPUTED_EVERYWHERE = ['formerSlugs'];

/** Whether nobody writes an attribute: the application computes it. */
export const isComputed = (uid: string, attribute: string): boolean =>
  COMPUTED_EVERYWHERE.includes(attribute) || (COMPUTED[uid]?.includes(attribute) ?? false);
