import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useRelation } from '../relation/use-relation';
import { usePlaces } from './communes';

interface CommuneInputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  mainField?: { name: string };
}

export const ADDRESS = 'place.address';

/** A commune found by its name, without accents, or by its INSEE code. */
export function CommuneInput({ name, label, hint, labelAction, required, disabled, mainField }: CommuneInputProps) {
  const { formatMessage } = useIntl();
  const t = (id: string) => formatMessage({ id: `odus.place.commune.${id}` });
  const { data } = usePlaces();
  const communes = data?.communes ?? [];
  const { related, add, remove, error } = useRelation(
    { name, model: ADDRESS, isOnly: true },
    mainField?.name ?? 'displayName',
  );
  const [chosen] = related;
  // A commune of another territory stays as it is until another one is chosen.
  const isElsewhere = data && chosen && !communes.some(({ documentId }) => documentId === chosen.documentId);
  return (
    <Field.Root name={name} hint={hint} error={error as string | undefined} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        // The box keeps the words of the first option that it knew: it begins again once the communes are there.
        key={data ? 'communes' : 'none'}
        name={name}
        value={chosen?.documentId ?? ''}
        disabled={disabled}
        placeholder={t('search')}
        clearLabel={t('clear')}
        noOptionsMessage={() => t('none')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onClear={() => chosen && remove(chosen)}
        onChange={(documentId?: string) => {
          const commune = communes.find((one) => one.documentId === documentId);
          if (commune && documentId !== chosen?.documentId) add(commune);
        }}
      >
        {communes.map(({ documentId, name: commune, code }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={`${commune} (${code})`}>
            {`${commune} (${code})`}
          </ComboboxOption>
        ))}
        {isElsewhere && (
          <ComboboxOption value={chosen.documentId} textValue={chosen.name}>
            {chosen.name}
          </ComboboxOption>
        )}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
