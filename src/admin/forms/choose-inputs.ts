import { vocabularyOf } from '../../ontology/vocabularies-of-fields';
import { typeOfForm } from './form-type';

interface FieldLayout {
  name: string;
  type: string;
  size: number;
}

type Rows = FieldLayout[][];

interface EditLayout {
  layout: Rows[];
  components: Record<string, { layout: Rows }>;
  settings: { displayName?: string };
}

/** Inputs of our own, under the names with which the admin finds them. */
export const TERMS_INPUT = 'odus-terms';
export const COMMUNE_INPUT = 'odus-commune';
export const POSITION_INPUT = 'odus-position';

const ADDRESS = 'place.address';

/** Gives relations to terms, communes and positions their own inputs; every other field keeps Strapi's. */
export function chooseInputs<Context extends { layout: EditLayout }>(context: Context): Context {
  const { layout } = context;
  const uid = typeOfForm(layout);
  if (!uid) return context;
  const components = Object.entries(layout.components).map(([component, { layout: rows, ...rest }]) => [
    component,
    { ...rest, layout: component === ADDRESS ? withPlace(rows) : withTerms(component, rows) },
  ]);
  return {
    ...context,
    layout: {
      ...layout,
      layout: layout.layout.map((rows) => withTerms(uid, rows)),
      components: Object.fromEntries(components) as EditLayout['components'],
    },
  };
}

const withTerms = (model: string, rows: Rows): Rows =>
  rows.map((row) =>
    row.map((field) => {
      const vocabulary = field.type === 'relation' ? vocabularyOf(model, field.name) : undefined;
      return vocabulary ? { ...field, type: TERMS_INPUT, model, vocabulary } : field;
    }),
  );

/** Latitude and longitude are one position: the first holds the map, the second goes into it. */
const withPlace = (rows: Rows): Rows => {
  const placed = rows.map((row) =>
    row.flatMap((field) => {
      if (field.name === 'commune') return { ...field, type: COMMUNE_INPUT };
      if (field.name === 'latitude') return [];
      return field.name === 'longitude' ? [] : field;
    }),
  );
  const latitude = rows.flat().find(({ name }) => name === 'latitude');
  const hasLongitude = rows.flat().some(({ name }) => name === 'longitude');
  if (!latitude || !hasLongitude)
    return rows.map((row) =>
      row.map((field) => (field.name === 'commune' ? { ...field, type: COMMUNE_INPUT } : field)),
    );
  return [...placed.filter((row) => row.length > 0), [{ ...latitude, type: POSITION_INPUT, size: 12 }]];
};
