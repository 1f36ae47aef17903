import {
  Box,
  Field as Labelled,
  Flex,
  Grid,
  IconButton,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import {
  isConstant,
  itemName,
  nameOf,
  type Constant,
  type ShownField,
} from '../../../../server/src/domain/shape/shape';
import type { Channel, Field, Source } from '../../types';
import { useTranslate } from '../../use-translate';
import { CarriedBy } from './CarriedBy';
import { TermWords } from './TermWords';
import { WordsInput } from './WordsInput';

type Entry = ShownField | Constant;

interface ShapeEntryRowProps {
  entry: Entry;
  index: number;
  isLast: boolean;
  channel: Channel;
  source: Source;
  locales: string[];
  isReadOnly: boolean;
  onChange(entry: Entry): void;
  onMove(by: number): void;
  onRemove(): void;
}

type Typed = { target: { value: string } };

/** One field of the items: its place, its name, its words. */
export function ShapeEntryRow(props: ShapeEntryRowProps) {
  const { entry, index, isLast, channel, source, locales, isReadOnly, onChange, onMove, onRemove } = props;
  const t = useTranslate();
  const field = isConstant(entry) ? null : source.fields.find(({ name }) => name === entry.field);
  const title = field?.label ?? (isConstant(entry) ? t('presentation.constant') : entry.field);
  return (
    <Box background="neutral100" hasRadius padding={3} role="group" aria-label={title}>
      <Flex gap={2} justifyContent="space-between" alignItems="flex-start">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="semiBold">{title}</Typography>
          <CarriedBy {...{ entry, channel, source }} />
        </Flex>
        <Flex gap={1}>
          <IconButton
            label={t('move.up', { name: title })}
            disabled={isReadOnly || index === 0}
            onClick={() => onMove(-1)}
          >
            <ArrowUp />
          </IconButton>
          <IconButton label={t('move.down', { name: title })} disabled={isReadOnly || isLast} onClick={() => onMove(1)}>
            <ArrowDown />
          </IconButton>
          <IconButton label={t('move.remove', { name: title })} disabled={isReadOnly} onClick={onRemove}>
            <Trash />
          </IconButton>
        </Flex>
      </Flex>
      <Grid.Root gap={3} paddingTop={2}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Labelled.Root name={`as-${index}`} error={hasItsName(entry) ? undefined : t('presentation.as.wrong')}>
            <Labelled.Label>{t('presentation.as')}</Labelled.Label>
            <TextInput
              value={entry.as ?? ''}
              placeholder={isConstant(entry) ? '' : entry.field}
              disabled={isReadOnly}
              onChange={({ target }: Typed) => onChange(renamed(entry, target.value))}
            />
            <Labelled.Error />
          </Labelled.Root>
        </Grid.Item>
        <Grid.Item col={isConstant(entry) ? 12 : 6} xs={12} direction="column" alignItems="stretch">
          {isConstant(entry) ? (
            <WordsInput
              name={`constant-${index}`}
              label={t('presentation.constant.value')}
              value={typeof entry.constant === 'object' ? entry.constant : String(entry.constant)}
              locales={locales}
              isDisabled={isReadOnly}
              onChange={(constant) => onChange({ ...entry, constant })}
            />
          ) : (
            field && <Wording {...{ entry, field, index, isReadOnly, onChange }} />
          )}
        </Grid.Item>
        {!isConstant(entry) && field?.type === 'terms' && (
          <Grid.Item col={12} direction="column" alignItems="stretch">
            <TermWords {...{ entry, field, source, locales, isReadOnly, onChange }} />
          </Grid.Item>
        )}
      </Grid.Root>
    </Box>
  );
}

const hasItsName = (entry: Entry): boolean => itemName.safeParse(nameOf(entry)).success;

function renamed(entry: Entry, typed: string): Entry {
  if (isConstant(entry)) return { ...entry, as: typed };
  const { as: _before, ...rest } = entry;
  return typed === '' ? rest : { ...rest, as: typed };
}

interface WordingProps {
  entry: ShownField;
  field: Field;
  index: number;
  isReadOnly: boolean;
  onChange(entry: Entry): void;
}

/** How a value is said: where a text is cut, how a date is written, whether terms are labels or codes. */
function Wording({ entry, field, index, isReadOnly, onChange }: WordingProps) {
  const t = useTranslate();
  const { text, date, terms, ...plain } = entry;
  if (field.type === 'text') {
    return (
      <Labelled.Root name={`most-${index}`}>
        <Labelled.Label>{t('presentation.most')}</Labelled.Label>
        <NumberInput
          value={text?.most}
          placeholder={t('presentation.most.none')}
          disabled={isReadOnly}
          onValueChange={(most) => onChange(most ? { ...entry, text: { most: Math.round(most) } } : plain)}
        />
      </Labelled.Root>
    );
  }
  if (field.type === 'date' || field.type === 'instant') {
    return (
      <Labelled.Root name={`date-${index}`}>
        <Labelled.Label>{t('presentation.date')}</Labelled.Label>
        <SingleSelect
          value={date?.words ?? 'iso'}
          disabled={isReadOnly}
          onChange={(words) => onChange(words === 'iso' ? plain : { ...entry, date: { words: words as 'full' } })}
        >
          {['iso', 'full', 'long', 'medium', 'short'].map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`presentation.date.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Labelled.Root>
    );
  }
  if (field.type !== 'terms') return null;
  const kind = terms?.join !== undefined ? 'joined' : (terms?.show ?? 'both');
  const choose = (chosen: string | number) => {
    const { show: _show, join: _join, ...kept } = terms ?? {};
    if (chosen === 'joined') return onChange({ ...entry, terms: { ...kept, join: ', ' } });
    if (chosen !== 'both') return onChange({ ...entry, terms: { ...kept, show: chosen as 'labels' } });
    return onChange(Object.keys(kept).length > 0 ? { ...entry, terms: kept } : plain);
  };
  return (
    <Labelled.Root name={`terms-${index}`}>
      <Labelled.Label>{t('presentation.terms')}</Labelled.Label>
      <SingleSelect value={kind} disabled={isReadOnly} onChange={choose}>
        {['both', 'labels', 'codes', 'joined'].map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`presentation.terms.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Labelled.Root>
  );
}
