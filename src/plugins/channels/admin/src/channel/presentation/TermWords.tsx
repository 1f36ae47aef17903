import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useState } from 'react';
import type { ShownField } from '../../../../server/src/domain/shape/shape';
import type { Field, LocalisedText, Source } from '../../types';
import { useRead } from '../../use-read';
import { useTranslate } from '../../use-translate';
import { TermPicker } from '../filter/TermPicker';
import { WordsInput } from './WordsInput';

interface TermWordsProps {
  entry: ShownField;
  field: Field;
  source: Source;
  locales: string[];
  isReadOnly: boolean;
  onChange(entry: ShownField): void;
}

/** The partner's own words for some terms. */
export function TermWords({ entry, field, source, locales, isReadOnly, onChange }: TermWordsProps) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const words = entry.terms?.words ?? {};
  const codes = Object.keys(words);
  const path = `/sources/${source.name}/terms/${field.name}?codes=${codes.map(encodeURIComponent).join(',')}`;
  const terms = useRead<{ code: string; label: string }[]>(codes.length > 0 ? path : null);
  const labelOf = (code: string) => terms.data?.find((term) => term.code === code)?.label ?? code;
  const edit = (edited: Record<string, string | LocalisedText>) => {
    const { words: _before, ...kept } = entry.terms ?? {};
    const terms = Object.keys(edited).length > 0 ? { ...kept, words: edited } : kept;
    const { terms: _terms, ...plain } = entry;
    onChange(Object.keys(terms).length > 0 ? { ...plain, terms } : plain);
  };
  if (!field.hasTerms) return null;
  if (!isOpen && codes.length === 0) {
    return (
      <Flex>
        <Button variant="ghost" size="S" disabled={isReadOnly} onClick={() => setIsOpen(true)}>
          {t('presentation.words')}
        </Button>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="semiBold">
        {t('presentation.words')}
      </Typography>
      {codes.map((code) => (
        <Flex key={code} gap={2} alignItems="flex-end">
          <Box flex="1">
            <WordsInput
              name={`word-${field.name}-${code}`}
              label={labelOf(code)}
              value={words[code] ?? ''}
              locales={locales}
              isDisabled={isReadOnly}
              onChange={(word) => edit({ ...words, [code]: word })}
            />
          </Box>
          <IconButton
            label={t('move.remove', { name: labelOf(code) })}
            disabled={isReadOnly}
            onClick={() => edit(Object.fromEntries(Object.entries(words).filter(([one]) => one !== code)))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <TermPicker
        source={source.name}
        field={field.name}
        label={t('presentation.words.add')}
        codes={[]}
        isDisabled={isReadOnly}
        onChange={([code]) => code && edit({ ...words, [code]: words[code] ?? labelOf(code) })}
      />
    </Flex>
  );
}
