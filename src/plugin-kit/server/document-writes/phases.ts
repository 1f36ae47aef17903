/**
 * The life of a write, in order. Everything happens in one transaction: what throws in any phase undoes the whole write.
 * Before `write`, handlers of a phase act in the order of their registration; after it in the reverse order, so that who stood
 * closest to the write sees its outcome first.
 */
export const PHASES = [
  /** Waits for those who write the same thing. */
  'lock',
  /** Refuses who may not; says who answers for what is new. */
  'authorize',
  /** Reads what the write will change or take away. */
  'remember',
  /** Cleans, completes and refuses what was sent. */
  'normalize',
  /** Strapi writes. */
  'write',
  /** Holds the result to what its own form demands. */
  'check',
  /** Holds the draft to the rules of the ontology and writes what follows from it: computed columns, copies, names of dependents. */
  'compute',
  /** Publishes what was to be published in the same call: a nested write. */
  'publish',
  /** Rejects what only the outcome shows: rights on what changed, somebody else's text written over. */
  'verify',
  /** Leaves the revision. */
  'record',
  /** Keeps read models of the entry itself: completeness, freshness, look-alikes. */
  'index',
  /** Notifies those whom it concerns. */
  'notify',
  /** Leaves what the channels have to do. */
  'deliver',
] as const;

export type Phase = (typeof PHASES)[number];

export const ACTIONS = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'] as const;

export type WriteAction = (typeof ACTIONS)[number];
