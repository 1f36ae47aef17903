import { Combobox, ComboboxOption, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useState } from 'react';
import { useRead } from '../../use-read';
import { useTranslate } from '../../use-translate';

interface Term {
  code: string;
  label: string;
  broader: string[];
}

interface TermPickerProps {
  source: string;
  field: string;
  label: string;
  codes: string[];
  isDisabled?: boolean | undefined;
  onChange(codes: string[]): void;
}

/** Terms found by their names: disciplines, kinds, communes, organisations. */
export function TermPicker({ source, field, label, codes, isDisabled, onChange }: TermPickerProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const path = `/sources/${source}/terms/${field}`;
  const found = useRead<Term[]>(`${path}?q=${encodeURIComponent(typed)}`);
  const chosen = useRead<Term[]>(codes.length > 0 ? `${path}?codes=${codes.map(encodeURIComponent).join(',')}` : null);
  const isKnown = chosen.data !== null || chosen.failed;
  const labelOf = (code: string) =>
    [...(chosen.data ?? []), ...(found.data ?? [])].find((term) => term.code === code)?.label ?? (isKnown ? code : '…');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Combobox
        aria-label={label}
        value=""
        textValue={typed}
        disabled={isDisabled}
        placeholder={t('terms.search')}
        noOptionsMessage={() => t('terms.none')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onTextValueChange={setTyped}
        onChange={(code?: string) => {
          if (code && !codes.includes(code)) onChange([...codes, code]);
          setTyped('');
        }}
      >
        {(found.data ?? [])
          .filter(({ code }) => !codes.includes(code))
          .map(({ code, label: name, broader }) => (
            <ComboboxOption key={code} value={code} textValue={name}>
              {`${'\u2003'.repeat(Math.min(broader.length, 3))}${name}`}
            </ComboboxOption>
          ))}
      </Combobox>
      {codes.length > 0 && (
        <Flex gap={1} wrap="wrap">
          {codes.map((code) => (
            <Tag
              key={code}
              icon={<Cross />}
              label={t('terms.remove', { term: labelOf(code) })}
              disabled={isDisabled}
              onClick={() => onChange(codes.filter((one) => one !== code))}
            >
              {labelOf(code)}
            </Tag>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
