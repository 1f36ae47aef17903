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

/** The parts of a form, in the order in which people meet them. The essentials are in sight, the others open. */
export const SECTIONS = [
  'essentials',
  'schedule',
  'booking',
  'access',
  'cast',
  'contact',
  'pictures',
  'more',
  'team',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The form of a content type: its rows are those of its sections. */
export interface TypeForm extends Omit<Form, 'rows'> {
  sections: { essentials: string[][] } & Partial<Record<Section, string[][]>>;
}
