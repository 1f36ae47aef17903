import { Checkbox, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import { choicesOf, FACETS, type Facet, type Filter } from './filter';
import type { CalendarData, Settings } from './types';

interface FiltersProps {
  data: CalendarData | null;
  settings: Settings;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Keeps the dates of a place, an organisation, a discipline, a commune, a status, or one's own. */
export function Filters({ data, settings, filter, onChange }: FiltersProps) {
  const t = useTranslate();
  const nameOf = (facet: Facet, value: string) =>
    facet === 'status' ? settings.statuses.find(({ code }) => code === value)?.label : data?.names[value];
  const choices = (facet: Facet) =>
    (data ? choicesOf(data, facet, filter[facet]) : [])
      .map((value) => ({ value, name: nameOf(facet, value) ?? value }))
      .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <Grid.Root gap={3} role="group" aria-label={t('filters.title')}>
      {FACETS.map((facet) => (
        <Grid.Item key={facet} col={2} s={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root>
            <Field.Label>{t(`filters.${facet}`)}</Field.Label>
            <SingleSelect
              size="S"
              placeholder={t('filters.all')}
              value={filter[facet]}
              onChange={(value) => onChange({ ...filter, [facet]: String(value) })}
              clearLabel={t('input.clear')}
              onClear={() => onChange({ ...filter, [facet]: '' })}
            >
              {choices(facet).map(({ value, name }) => (
                <SingleSelectOption key={value} value={value}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
      ))}
      <Grid.Item col={2} s={6} xs={12} alignItems="end" paddingBottom={2}>
        <Checkbox
          checked={filter.isMineOnly}
          onCheckedChange={(checked) => onChange({ ...filter, isMineOnly: checked === true })}
        >
          {t('filters.mine')}
        </Checkbox>
      </Grid.Item>
    </Grid.Root>
  );
}
