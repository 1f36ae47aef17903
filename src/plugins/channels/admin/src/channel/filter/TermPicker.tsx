import { Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { Picker } from '../../../../../../plugin-kit/admin/picker/Picker';
import { useRead } from '../../use-read';
import { useTranslate } from '../../use-translate';

interface Term {
  code: string;
  label: string;
  broader: string[];
  aliases: string[];
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
  const terms = useRead<Term[]>(`/sources/${source}/terms/${field}`);
  const isKnown = terms.data !== null || terms.failed;
  const labelOf = (code: string) => terms.data?.find((term) => term.code === code)?.label ?? (isKnown ? code : '…');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Picker
        label={label}
        value={null}
        isDisabled={isDisabled}
        placeholder={t('terms.search')}
        none={t('terms.none')}
        options={(terms.data ?? [])
          .filter(({ code }) => !codes.includes(code))
          .map(({ code, label: name, broader, aliases }) => ({
            value: code,
            label: name,
            synonyms: [code, ...aliases],
            depth: broader.length,
          }))}
        onChoose={(code) => onChange([...codes, code])}
      />
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
