import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { usePersistentState, useAuth } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { Block } from '../../../../../plugin-kit/admin/home';
import { PLUGIN_ID, useRead, useTranslate } from '../plugin';

interface Step {
  code: string;
  label: string;
  isDone: boolean;
  /** Null when the reader cannot begin it themselves. */
  path: string | null;
}

/** What whoever just joined does first: each step ticks itself, and the block goes with the last one. */
export function FirstSteps() {
  const t = useTranslate();
  const userId = useAuth('FirstSteps', ({ user }) => user?.id);
  const [isHidden, setHidden] = usePersistentState(`${PLUGIN_ID}.firstSteps.hidden.${userId}`, false);
  const { data } = useRead<Step[]>(isHidden ? null : '/home/steps');
  if (isHidden || !data || data.every(({ isDone }) => isDone)) return null;
  const done = data.filter(({ isDone }) => isDone).length;
  return (
    <Block title={t('home.steps')}>
      <Typography tag="p" textColor="neutral600">
        {t('home.steps.done', { done, count: data.length })}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={4} paddingBottom={4}>
        {data.map((step) => (
          <StepLine key={step.code} step={step} />
        ))}
      </Flex>
      <Button variant="tertiary" onClick={() => setHidden(true)}>
        {t('home.steps.hide')}
      </Button>
    </Block>
  );
}

function StepLine({ step: { label, isDone, path } }: { step: Step }) {
  const t = useTranslate();
  return (
    <Flex tag="li" gap={2}>
      {isDone ? (
        <CheckCircle aria-hidden fill="success600" width="2rem" height="2rem" />
      ) : (
        <Box aria-hidden width="2rem" height="2rem" borderColor="neutral300" style={{ borderRadius: '50%' }} />
      )}
      {path === null ? (
        <Typography>{label}</Typography>
      ) : (
        <Typography tag={Link} to={path} textColor="primary600">
          {label}
        </Typography>
      )}
      {isDone && <Typography textColor="success700">{t('home.steps.isDone')}</Typography>}
    </Flex>
  );
}
