import { SECTIONS, type Section, type TypeForm } from './form';
import { types } from './types';

interface SectionRows<Field> {
  section: Section;
  rows: Field[][];
}

/**
 * The rows of a type's form, section by section, in the order in which they come. A field that the type was given since is among
 * what is more. Null for a type that has no form of OduS.
 */
export function bySection<Field extends { name: string }>(uid: string, rows: Field[][]): SectionRows<Field>[] | null {
  const form = (types as Record<string, TypeForm>)[uid];
  if (!form) return null;
  const sectionOf = (name: string): Section =>
    SECTIONS.find((section) => form.sections[section]?.flat().includes(name)) ?? 'more';
  const rowsOf = (section: Section): Field[][] =>
    rows.map((row) => row.filter(({ name }) => sectionOf(name) === section)).filter((row) => row.length > 0);
  return SECTIONS.map((section) => ({ section, rows: rowsOf(section) })).filter((one) => one.rows.length > 0);
}
