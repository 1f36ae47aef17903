import { Box, Grid, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder';
import { styled } from 'styled-components';
import type { Field } from '../../types';
import { useTranslate } from '../../use-translate';
import { Panel } from '../Panel';
import type { TabProps } from '../tabs';
import { AddGroup, AddRule, CombinatorSelector, FieldSelector, NotToggle, OperatorSelector, Remove } from './controls';
import type { FilterContext } from './filter-context';
import { toFilter, toQuery, withContraries } from './filter-query';
import { FilterSentence } from './FilterSentence';
import { LivePanel } from './LivePanel';
import { ReadyConditions } from './ReadyConditions';
import { usePreview } from './use-preview';
import { ValueEditor } from './ValueEditor';

const controlElements = {
  fieldSelector: FieldSelector,
  operatorSelector: OperatorSelector,
  combinatorSelector: CombinatorSelector,
  notToggle: NotToggle,
  addRuleAction: AddRule,
  addGroupAction: AddGroup,
  removeRuleAction: Remove,
  removeGroupAction: Remove,
  valueEditor: ValueEditor,
};

/** The builder brings no style of its own: groups are framed, a clause is one line where there is room. */
const Builder = styled(Box)`
  .ruleGroup {
    border-left: 3px solid ${({ theme }) => theme.colors.primary200};
    padding: 8px 0 8px 16px;
  }
  .ruleGroup-header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .ruleGroup-body {
    display: grid;
    gap: 12px;
    margin-top: 12px;
  }
  .rule {
    display: grid;
    grid-template-columns: minmax(150px, 3fr) minmax(185px, 3fr) minmax(200px, 4fr) auto;
    align-items: start;
    gap: 8px;
  }
  .rule > :last-child {
    grid-column: -2;
  }
  @media (max-width: 68em) {
    .rule {
      grid-template-columns: 1fr;
    }
    .rule > :last-child {
      grid-column: auto;
    }
  }
`;

/** Who is in the channel: conditions on the fields of the source, with what they give beside them. */
export function FilterTab({ channel, source, change, isReadOnly }: TabProps) {
  const t = useTranslate();
  const [query, setQuery] = useState<RuleGroupType>(() => toQuery(channel.filter));
  const live = usePreview(channel);
  const fields = useMemo(() => source.fields.filter(({ operators }) => operators.length > 0), [source]);
  const context: FilterContext = { fields, source: source.name };
  const operatorsOf = (name: string) =>
    operatorsOfField(fields, name).map((operator) => ({ name: operator, label: t(`operator.${operator}`) }));
  const edit = (edited: RuleGroupType) => {
    setQuery(edited);
    change({ filter: toFilter(edited) });
  };
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
        <Panel title={t('filter.title')} help={t('filter.help')}>
          <FilterSentence text={live.preview?.sentence} />
          {source.readyConditions.length > 0 && (
            <ReadyConditions
              conditions={source.readyConditions}
              query={query}
              onChange={edit}
              isReadOnly={isReadOnly}
            />
          )}
          <Builder>
            <QueryBuilder
              fields={fields.map(({ name, label }) => ({ name, label }))}
              query={query}
              onQueryChange={edit}
              controlElements={controlElements as never}
              context={context}
              onAddRule={(rule, _path, _query, added) => ({
                ...rule,
                ...beginning(fields, added as { field: string }),
              })}
              getOperators={operatorsOf as never}
              getDefaultValue={({ field }) => beginning(fields, { field }).value}
              showNotToggle
              resetOnFieldChange
              disabled={isReadOnly}
            />
          </Builder>
          {query.rules.length === 0 && <Typography textColor="neutral600">{t('filter.everything')}</Typography>}
        </Panel>
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
        <LivePanel {...live} />
      </Grid.Item>
    </Grid.Root>
  );
}

/** A condition on a field before anything is compared. */
const beginning = (fields: Field[], { field }: { field: string }) => ({
  field,
  operator: operatorsOfField(fields, field)[0] ?? '',
  value: fields.find(({ name }) => name === field)?.type === 'boolean' ? true : '',
});

/** Asked more seldom than the others. */
const LAST = new Set(['isPresent', 'isEmpty']);

function operatorsOfField(fields: Field[], name: string): string[] {
  const field = fields.find((one) => one.name === name);
  return withContraries(field?.operators ?? [], field?.type ?? '').sort(
    (one, other) => Number(LAST.has(one)) - Number(LAST.has(other)),
  );
}
