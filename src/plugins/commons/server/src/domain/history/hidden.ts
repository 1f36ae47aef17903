import type { Snapshot } from '../snapshot/snapshot';
import type { Change, IsHidden } from './comparison';
import type { MaskedField } from './configuration';

/** What somebody may see of the past of an entry. */
export interface Reader {
  /** Whether their role reads this field of the type: `contact.email`. */
  reads(path: string): boolean;
  /** Whether they answer for the entry or look after the commons. */
  isTrusted: boolean;
}

/** Tells which values are hidden: what the role does not read, and for the others what is masked and was not public on both sides. */
export function hiddenFrom({ reads, isTrusted }: Reader, masked: MaskedField[]): IsHidden {
  return (path, beside) => {
    const name = path.join('.');
    if (!reads(name)) return true;
    const mask = isTrusted ? undefined : masked.find((field) => field.path === name);
    return mask !== undefined && !isOpen(mask, path.at(-1) ?? '', beside);
  };
}

/** Whether something of a change may not be seen by its reader. */
export const hidesSome = (change: Change): boolean =>
  change.kind === 'hidden' ||
  (change.kind === 'parts' && change.parts.some(({ fields }) => fields.some((field) => hidesSome(field.change))));

/** What was open stays so: it is hidden when a value was kept between a few on either side. */
function isOpen({ unless }: MaskedField, attribute: string, beside: Snapshot[]): boolean {
  if (!unless) return false;
  return beside.filter((values) => values[attribute]).every((values) => values[unless.attribute] === unless.is);
}
