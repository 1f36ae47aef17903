/** A member of the cooperative: an organisation, or a person in their own name. */
export interface Member {
  /** Random, the same for ever. */
  id: string;
  kind: 'organisation' | 'person';
  name: string;
  /** Code of the college. */
  college: string;
}
