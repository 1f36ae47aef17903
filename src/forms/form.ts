/** How staff see one content type or component in the admin. Attribute names; texts live in `texts/`. */
export interface Form {
  /** The attribute that names an entry, in pickers and at the top of its page. */
  title: string;
  /** Fields in reading order; those of one row share its twelve columns equally. Fields left out are hidden. */
  rows: string[][];
  /** Fields that people may read and not change, because OduS fills them in. */
  readOnly?: string[];
  /** Columns of the list, and how it is sorted. A component has no list. */
  columns?: string[];
  sort?: { by: string; order: 'ASC' | 'DESC' };
}
