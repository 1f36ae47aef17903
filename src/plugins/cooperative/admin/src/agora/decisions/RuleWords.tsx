import { Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../plugin';
import type { Rule } from '../types';

interface RuleWordsProps {
  rule: Rule;
  isSecret: boolean;
  /** Names of the colleges, by code. */
  colleges: Record<string, string>;
}

/** How a proposal is decided, in words. */
export function RuleWords({ rule, isSecret, colleges }: RuleWordsProps) {
  const t = useTranslate();
  const weights =
    rule.kind === 'colleges'
      ? Object.entries(rule.weights)
          .filter(([, weight]) => weight > 0)
          .map(([college, weight]) => t('rule.weight', { college: colleges[college] ?? college, weight }))
          .join(', ')
      : '';
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="li">{t(`rule.kind.${rule.kind}`, { weights })}</Typography>
      {rule.kind !== 'consent' && <Typography tag="li">{t(`rule.majority.${rule.majority}`)}</Typography>}
      <Typography tag="li">
        {rule.quorum > 0 ? t('rule.quorum', { quorum: rule.quorum }) : t('rule.noQuorum')}
      </Typography>
      <Typography tag="li">{t(isSecret ? 'rule.secret' : 'rule.public')}</Typography>
    </Flex>
  );
}
