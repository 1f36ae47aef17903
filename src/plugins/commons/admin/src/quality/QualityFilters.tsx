import { Checkbox, Field, Grid, SearchForm, Searchbar, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { useTranslate } from '../plugin';
import type { QualityList } from './answers';

interface QualityFiltersProps {
  asked: URLSearchParams;
  types: QualityList['types'];
  channels: QualityList['channels'];
  change(values: Record<string, string>): void;
}

/** Ranges of scores, by the words that name them. */
const RANGES: Record<string, [from: string, to: string]> = { low: ['', '49'], middle: ['50', '79'], high: ['80', ''] };
const SORTS = ['score-asc', 'score-desc', 'confirmed-asc', 'confirmed-desc', 'name-asc'];

export function QualityFilters({ asked, types, channels, change }: QualityFiltersProps) {
  const t = useTranslate();
  const { formatMessage } = useIntl();
  const get = (name: string) => asked.get(name) ?? '';
  const range = Object.keys(RANGES).find(
    (name) => RANGES[name]?.[0] === get('from') && RANGES[name]?.[1] === get('to'),
  );
  const sort = `${get('sort') || 'score'}-${get('order') || 'asc'}`;
  const named = types.map(({ uid, name }): Option => [uid, formatMessage({ id: name, defaultMessage: name })]);
  const ofChannels = channels.map(({ documentId, name }): Option => [documentId, name]);
  return (
    <Grid.Root gap={4}>
      <Choice
        label="quality.filter.scope"
        value={get('scope') || 'all'}
        options={['all', 'mine'].map((one): Option => [one, t(`quality.filter.${one}`)])}
        onChange={(scope) => change({ scope })}
      />
      <Choice
        label="quality.filter.type"
        value={get('type')}
        options={[['', t('quality.filter.anyType')], ...named]}
        onChange={(type) => change({ type })}
      />
      <Choice
        label="quality.filter.range"
        value={range ?? ''}
        options={[
          ['', t('quality.filter.anyRange')],
          ...Object.keys(RANGES).map((one): Option => [one, t(`quality.filter.${one}`)]),
        ]}
        onChange={(one) => change({ from: RANGES[one]?.[0] ?? '', to: RANGES[one]?.[1] ?? '' })}
      />
      <Choice
        label="quality.filter.sort"
        value={sort}
        options={SORTS.map((one): Option => [one, t(`quality.sort.${one}`)])}
        onChange={(one) => change({ sort: one.split('-')[0] ?? '', order: one.split('-')[1] ?? '' })}
      />
      {ofChannels.length > 0 && (
        <Choice
          label="quality.filter.channel"
          value={get('channel')}
          options={[['', t('quality.filter.anyChannel')], ...ofChannels]}
          onChange={(channel) => change({ channel, ready: channel ? get('ready') || 'no' : '' })}
        />
      )}
      {get('channel') && (
        <Choice
          label="quality.filter.readiness"
          value={get('ready') || 'no'}
          options={[
            ['no', t('quality.filter.notReady')],
            ['yes', t('quality.filter.isReady')],
          ]}
          onChange={(ready) => change({ ready })}
        />
      )}
      <Words value={get('words')} onChange={(words) => change({ words })} />
      <Grid.Item col={3} s={6} xs={12} alignItems="end">
        <Checkbox
          checked={get('stale') === 'yes'}
          onCheckedChange={(isChecked: boolean | 'indeterminate') => change({ stale: isChecked === true ? 'yes' : '' })}
        >
          {t('quality.filter.stale')}
        </Checkbox>
      </Grid.Item>
    </Grid.Root>
  );
}

type Option = [value: string, label: string];

interface ChoiceProps {
  label: string;
  value: string;
  options: Option[];
  onChange(value: string): void;
}

/** The Design System's list takes no empty value: an underscore stands for it. */
function Choice({ label, value, options, onChange }: ChoiceProps) {
  const t = useTranslate();
  return (
    <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={label}>
        <Field.Label>{t(label)}</Field.Label>
        <SingleSelect value={value || '_'} onChange={(one) => onChange(one === '_' ? '' : String(one))}>
          {options.map(([one, text]) => (
            <SingleSelectOption key={one} value={one || '_'}>
              {text}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
}

function Words({ value, onChange }: { value: string; onChange(words: string): void }) {
  const t = useTranslate();
  const [typed, setTyped] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(typed.trim());
  };
  return (
    <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch" justifyContent="end">
      <SearchForm onSubmit={submit}>
        <Searchbar
          name="words"
          value={typed}
          clearLabel={t('quality.filter.words')}
          placeholder={t('quality.filter.words')}
          onClear={() => {
            setTyped('');
            onChange('');
          }}
          onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
        >
          {t('quality.filter.words')}
        </Searchbar>
      </SearchForm>
    </Grid.Item>
  );
}
