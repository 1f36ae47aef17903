import type { Section } from '../../../forms/form';
import { recommended } from '../../../forms/recommended';
import { bySection } from '../../../forms/sections';
import { typeOfForm } from '../form-type';

interface FieldLayout {
  name: string;
  label?: unknown;
  type: string;
  size: number;
  attribute?: { type: string; component?: string; default?: unknown };
}

type Rows = FieldLayout[][];

interface EditLayout {
  layout: Rows[];
  settings: { displayName?: string };
  options?: { openSections?: Section[] };
}

/** A field as its section speaks of it, drawn or not. */
export interface SectionField {
  name: string;
  label: string;
  isRecommended: boolean;
  /** What a new entry holds there. */
  initial: unknown;
}

/** What the heading of a section is given. */
export interface SectionLayout {
  model: string;
  section: Section;
  isOpen: boolean;
  isFirst: boolean;
  fields: SectionField[];
}

/** The input that is the heading of a section. */
export const SECTION_INPUT = 'odus-section';

/**
 * Shows the essentials of a form, and under them a heading for each other section, with its fields when it is open: Strapi draws
 * and reads what a layout holds, and keeps and checks the values of the others all the same.
 */
export function foldSections<Context extends { layout: EditLayout }>(context: Context): Context {
  const { layout } = context;
  const model = typeOfForm(layout);
  const rows = layout.layout.flat();
  const anchor = rows.flat().find(({ attribute }) => attribute && !attribute.component);
  const sections = model ? bySection(model, rows) : null;
  if (!model || !anchor || !sections || isConfiguring()) return context;
  const [essentials, ...others] = sections;
  const open = layout.options?.openSections ?? [];
  const panels = others.map(({ section, rows: own }, index) => {
    const isOpen = open.includes(section);
    const fields = own.flat().map((field) => summaryOf(model, field));
    const heading = { model, section, isOpen, isFirst: index === 0, fields } satisfies SectionLayout;
    return [[headingField(anchor, heading)], ...(isOpen ? own : [])];
  });
  return { ...context, layout: { ...layout, layout: [essentials?.rows ?? [], ...panels] } };
}

/** The page on which an administrator orders the fields shows and stores the layout as it is. */
const isConfiguring = (): boolean => window.location.pathname.endsWith('/configurations/edit');

/** Strapi draws a field only if its name is one that the reader may read: headings borrow that of a field. */
const headingField = ({ name }: FieldLayout, section: SectionLayout) => ({
  name,
  label: '',
  type: SECTION_INPUT,
  attribute: { type: SECTION_INPUT },
  size: 12,
  visible: true,
  section,
});

const summaryOf = (model: string, { name, label, attribute }: FieldLayout): SectionField => ({
  name,
  label: typeof label === 'string' ? label : '',
  isRecommended: recommended[model]?.includes(name) ?? false,
  initial: attribute?.default,
});
