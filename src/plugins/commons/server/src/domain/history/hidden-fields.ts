import type { MaskedField } from './configuration';

export type Values = Record<string, unknown>;

/** The attributes of an entry, parts in one level, that hold something for those alone who answer for it. */
export const hiddenAttributes = (masked: MaskedField[], values: Values): string[] => [
  ...new Set(masked.filter((field) => partsOf(values, field).some((part) => isHidden(field, part))).map(attributeOf)),
];

/** The same entry without what is hidden: what is not there is null. */
export function withoutHidden(masked: MaskedField[], values: Values): Values {
  const shown = { ...values };
  for (const field of masked) {
    const attribute = attributeOf(field);
    const name = field.path.split('.').at(-1) ?? '';
    const hide = (part: unknown): unknown =>
      isValues(part) && isHidden(field, part) && name in part ? { ...part, [name]: null } : part;
    const value = shown[attribute];
    if (value) shown[attribute] = Array.isArray(value) ? value.map(hide) : hide(value);
  }
  return shown;
}

const attributeOf = ({ path }: MaskedField): string => path.split('.')[0] ?? '';

const partsOf = (values: Values, field: MaskedField): Values[] => [values[attributeOf(field)]].flat().filter(isValues);

const isHidden = ({ hidden }: MaskedField, part: Values): boolean =>
  hidden !== undefined && part[hidden.attribute] === hidden.is;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
