import type { Field } from '../../types';

/** What every part of the builder knows. */
export interface FilterContext {
  /** Fields that may be compared. */
  fields: Field[];
  source: string;
}
