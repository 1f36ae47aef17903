import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import type { SheetDescription } from './sheet';

interface StewardFieldProps extends Pick<SheetDescription, 'stewards'> {
  /** Document id of the organisation that will answer for what is made. */
  steward: string | null;
  onSteward(documentId: string): void;
}

/** In whose name, for who writes in the name of several organisations. */
export function StewardField({ stewards, steward, onSteward }: StewardFieldProps) {
  const t = useTranslate();
  if (stewards.length < 2) return null;
  return (
    <Field.Root name="steward">
      <Field.Label>{t('grid.steward')}</Field.Label>
      <SingleSelect value={steward} onChange={(value) => onSteward(String(value))}>
        {stewards.map(({ documentId, name }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
