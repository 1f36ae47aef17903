import { Button, Flex, Typography } from '@strapi/design-system';
import { Check, Plus } from '@strapi/icons';
import type { RuleGroupType } from 'react-querybuilder';
import { useTranslate } from '../../use-translate';
import { isHeld, withCondition, withoutCondition, type ReadyCondition } from './ready-conditions';

interface ReadyConditionsProps {
  conditions: ReadyCondition[];
  query: RuleGroupType;
  isReadOnly: boolean;
  onChange(query: RuleGroupType): void;
}

/** Conditions that many channels have, each added or taken out by one press. */
export function ReadyConditions({ conditions, query, isReadOnly, onChange }: ReadyConditionsProps) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('filter.ready')}>
      <Typography fontWeight="semiBold">{t('filter.ready')}</Typography>
      <Flex gap={2} wrap="wrap">
        {conditions.map((condition) => {
          const isOn = isHeld(query, condition);
          return (
            <Button
              key={condition.code}
              size="S"
              variant={isOn ? 'default' : 'tertiary'}
              aria-pressed={isOn}
              startIcon={isOn ? <Check aria-hidden /> : <Plus aria-hidden />}
              disabled={isReadOnly}
              onClick={() =>
                onChange(isOn ? withoutCondition(query, condition, conditions) : withCondition(query, condition))
              }
            >
              {condition.label}
            </Button>
          );
        })}
      </Flex>
    </Flex>
  );
}
