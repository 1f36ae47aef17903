/** What a published entry says of who may see it. */
export interface Audience {
  visibility?: string | null;
  /** ISO 8601 or what a database answers. */
  embargoUntil?: string | Date | null;
  publicationBasis?: string | null;
}

/** Whether a published entry may not be seen by everyone at an instant (milliseconds): restricted, too early, or no longer consented to. */
export const isHidden = ({ visibility, embargoUntil, publicationBasis }: Audience, at: number): boolean =>
  (visibility ?? 'public') !== 'public' ||
  (embargoUntil ? new Date(embargoUntil).getTime() > at : false) ||
  publicationBasis === 'withdrawn';

/** By type, the relations to what hides an entry while it is under embargo: a show hides its performances, a festival its editions. */
export const embargoedWith: Record<string, string[][]> = {
  'api::performance.performance': [['production'], ['eventGroups'], ['eventGroups', 'parent']],
  'api::event-group.event-group': [['parent'], ['parent', 'parent']],
  'api::space.space': [['venue']],
};

/** By type, the relations to what hides an entry while it is not for everyone. */
export const restrictedWith: Record<string, string[][]> = {
  'api::performance.performance': [['production']],
  'api::space.space': [['venue']],
};
