import type { PickerOption } from '../../../../../plugin-kit/admin/picker/Picker';
import type { Field } from '../types';

/** Fields as people choose them: by the question that they answer, those that answer none under `others`. */
export function fieldOptions(fields: Field[], others: string): PickerOption[] {
  const hasGroups = fields.some(({ group }) => group !== null);
  return [...fields]
    .sort((one, other) => one.rank - other.rank)
    .map(({ name, label, group, synonyms }) => ({
      value: name,
      label,
      synonyms,
      ...(hasGroups ? { group: group ?? others } : {}),
    }));
}
