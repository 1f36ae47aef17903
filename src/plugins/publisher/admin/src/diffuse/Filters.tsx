import { Field, Flex, MultiSelect, MultiSelectOption, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate } from '../plugin';
import type { Embed } from './embed-code';
import { useAnswer } from './use-answer';

interface Parameter {
  parameter: string;
  field: string;
  label: string;
}

interface Facet {
  parameter: string;
  values: { code: string; label: string; count: number }[];
}

interface FiltersProps {
  embed: Embed;
  change(part: Partial<Embed>): void;
}

/** By what an embed is narrowed besides the channel: each filter is a field of terms of the channel, and those that it keeps. */
export function Filters({ embed: { slug, filters }, change }: FiltersProps) {
  const t = useTranslate();
  const [added, setAdded] = useState<string[]>([]);
  const parameters = useAnswer<Parameter[]>(`/api/channels/${slug}/terms`) ?? [];
  // A field that has two names is offered under the first.
  const offered = parameters.filter(
    ({ field, parameter }, index) =>
      parameters.findIndex((one) => one.field === field) === index && !added.includes(parameter),
  );
  const labelOf = (name: string) => parameters.find(({ parameter }) => parameter === name)?.label ?? name;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="group" aria-label={t('diffuse.filters')}>
      {added.map((name) => (
        <Values
          key={name}
          {...{ slug, name }}
          label={labelOf(name)}
          codes={filters[name] ?? []}
          choose={(codes) => change({ filters: { ...filters, [name]: codes } })}
        />
      ))}
      {offered.length > 0 && (
        <Field.Root name="filter">
          <Field.Label>{t('diffuse.filters.add')}</Field.Label>
          <SingleSelect
            value=""
            placeholder={t('diffuse.filters.choose')}
            onChange={(name) => setAdded([...added, String(name)])}
          >
            {offered.map(({ parameter, label }) => (
              <SingleSelectOption key={parameter} value={parameter}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
    </Flex>
  );
}

interface ValuesProps {
  slug: string;
  name: string;
  label: string;
  codes: string[];
  choose(codes: string[]): void;
}

/** The terms that items of the channel have, with how many. */
function Values({ slug, name, label, codes, choose }: ValuesProps) {
  const t = useTranslate();
  const facets = useAnswer<Facet[]>(`/api/channels/${slug}/facets?by=${encodeURIComponent(name)}`);
  const values = facets?.[0]?.values ?? [];
  return (
    <Field.Root name={`filter.${name}`}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={codes}
        withTags
        placeholder={t('diffuse.filters.all')}
        onChange={(chosen: string[]) => choose(chosen)}
        onClear={() => choose([])}
        clearLabel={t('diffuse.filters.clear', { label })}
      >
        {values.map((value) => (
          <MultiSelectOption key={value.code} value={value.code}>
            {`${value.label} (${value.count})`}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  );
}
