import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { recommended } from '../../forms/recommended';
import { neededToPublish, neededWithin } from '../../ontology/publication/needed';
import { typeOfForm } from './form-type';
import { RecommendedMark } from './RecommendedMark';

interface FieldLayout {
  name: string;
  type?: string;
  required?: boolean;
  labelAction?: ReactNode;
  attribute?: { type: string; component?: string };
}

type Rows = FieldLayout[][];

interface EditLayout {
  layout: Rows[];
  components: Record<string, { layout: Rows }>;
  settings: { displayName?: string };
}

/** The input that replaces Strapi's where the value hardly ever has to be seen. */
const TIME_ZONE = 'odus-time-zone';

/** Marks the fields that publication needs as Strapi marks what it requires, and gives what is recommended a mark of its own. */
export function markFields<Context extends { layout: EditLayout }>(context: Context): Context {
  const { layout } = context;
  const uid = typeOfForm(layout) ?? '';
  const holders = layout.layout.flat(2).filter(({ attribute }) => attribute?.component);
  const components = Object.entries(layout.components).map(([component, { layout: rows, ...rest }]) => {
    const holder = holders.find(({ attribute }) => attribute?.component === component);
    const needed = holder ? neededWithin(holder.name) : [];
    return [component, { ...rest, layout: rows.map((row) => row.map((field) => marked(field, needed, []))) }];
  });
  const needed = neededToPublish(uid);
  return {
    ...context,
    layout: {
      ...layout,
      layout: layout.layout.map((rows) =>
        rows.map((row) => row.map((field) => marked(field, needed, recommended[uid] ?? []))),
      ),
      components: Object.fromEntries(components) as EditLayout['components'],
    },
  };
}

function marked(field: FieldLayout, needed: readonly string[], advised: readonly string[]): FieldLayout {
  const type = field.name === 'timeZone' ? { type: TIME_ZONE } : {};
  if (needed.includes(field.name)) return { ...field, ...type, required: true };
  if (!advised.includes(field.name)) return { ...field, ...type };
  return {
    ...field,
    labelAction: (
      <Flex gap={1}>
        {field.labelAction}
        <RecommendedMark />
      </Flex>
    ),
  };
}
