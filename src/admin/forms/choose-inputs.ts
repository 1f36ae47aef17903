import { vocabularyOf } from '../../ontology/vocabularies-of-fields';
import { typeOfForm } from './form-type';

interface FieldLayout {
  name: string;
  type: string;
  size: number;
  attribute?: object;
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
export const EXTRA_FIELD_INPUT = 'odus-extra-field';
export const TYPES_INPUT = 'odus-types';

const ADDRESS = 'place.address';
const EXTRA_FIELD = 'identity.facet-value';
const FACET = 'api::facet.facet';

/** Gives relations to terms, communes, positions and added fields their own inputs; every other field keeps Strapi's. */
export function chooseInputs<Context extends { layout: EditLayout }>(context: Context): Context {
  const { layout } = context;
  const uid = typeOfForm(layout);
  if (!uid) return context;
  const components = Object.entries(layout.components).map(([component, { layout: rows, ...rest }]) => [
    component,
    { ...rest, layout: componentRows(uid, component, rows) },
  ]);
  return {
    ...context,
    layout: {
      ...layout,
      layout: layout.layout.map((rows) => withTypes(uid, withTerms(uid, rows))),
      components: Object.fromEntries(components) as EditLayout['components'],
    },
  };
}

function componentRows(uid: string, component: string, rows: Rows): Rows {
  if (component === ADDRESS) return withPlace(rows);
  return component === EXTRA_FIELD ? withExtraField(uid, rows) : withTerms(component, rows);
}

/** Which field it is decides of the one box that is shown: the boxes of the others go. */
const withExtraField = (entryType: string, rows: Rows): Rows =>
  rows
    .map((row) =>
      row.flatMap((field) =>
        field.name === 'facet' ? { ...field, type: EXTRA_FIELD_INPUT, size: 12, model: EXTRA_FIELD, entryType } : [],
      ),
    )
    .filter((row) => row.length > 0);

/** For which types a field is, chosen among them. */
const withTypes = (model: string, rows: Rows): Rows =>
  model === FACET
    ? rows.map((row) => row.map((field) => (field.name === 'appliesTo' ? withoutCustomField(field) : field)))
    : rows;

/** Strapi draws a custom field by what its attribute says, whatever its type. */
const withoutCustomField = (field: FieldLayout): FieldLayout => ({
  ...field,
  type: TYPES_INPUT,
  attribute: { ...field.attribute, type: 'json', customField: undefined },
});

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
