import type { I18nText } from '../i18n-text';
import type { ComponentState } from './state';
import { violation, type Rule, type Violation } from './violation';

type FacetValue = ComponentState<'identity.facet-value'>;
type Facet = NonNullable<FacetValue['facet']>;

/** Where the value of each type of facet is written. */
const INPUTS = {
  text: 'text',
  i18n_text: 'translatedText',
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  url: 'url',
  concept: 'concepts',
} as const satisfies Record<NonNullable<Facet['valueType']>, keyof FacetValue>;

/** A declared field is for some types, and its value stands where its type wants it: elsewhere nobody would see it. */
export const facetsRule =
  (uid: string): Rule<object> =>
  (state) =>
    ((state as { facets?: FacetValue[] | null }).facets ?? []).flatMap((value, index) => {
      const { facet } = value;
      if (!facet?.valueType) return [];
      const name: I18nText | string = facet.label ?? facet.key ?? '';
      const at = (attribute: string) => ['facets', index, attribute];
      const types = (facet.appliesTo ?? []) as string[];
      if (!types.includes(uid.split('.')[1] ?? ''))
        return [violation('facet', at('facet'), 'facetElsewhere', { name })];
      const input = INPUTS[facet.valueType];
      if (isFilled(value[input])) return input === 'number' ? numberViolations(value, facet, at('number'), name) : [];
      const isElsewhere = Object.values(INPUTS).some((other) => isFilled(value[other]));
      return isElsewhere ? [violation('facet', at(input), 'facetInput', { name })] : [];
    });

function numberViolations(
  { number }: FacetValue,
  { valueType, min, max }: Facet,
  path: Violation['path'],
  name: I18nText | string,
): Violation[] {
  const value = Number(number);
  if (valueType === 'integer' && !Number.isInteger(value)) return [violation('facet', path, 'facetInteger', { name })];
  const isLess = min !== null && min !== undefined && value < Number(min);
  const isMore = max !== null && max !== undefined && value > Number(max);
  if (isLess) return [violation('facet', path, 'facetAtLeast', { name, minimum: Number(min) })];
  return isMore ? [violation('facet', path, 'facetAtMost', { name, maximum: Number(max) })] : [];
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
