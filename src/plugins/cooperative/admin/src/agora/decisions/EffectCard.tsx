import { Button, Flex, Typography } from '@strapi/design-system';
import { useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import type { Proposal } from '../types';
import { useDates } from '../use-dates';

/** What the decision changes, and whether it did. */
export function EffectCard({ proposal, onChanged }: { proposal: Proposal; onChanged(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const date = useDates();
  const { number, effect, mayAdminister, stage } = proposal;
  if (!effect) return null;
  const { kind, sentence, state, message, appliedAt } = effect;
  const send = async (path: string, done: string | null) => {
    if (await write('post', `/proposals/${number}/effect/${path}`, {}, done)) onChanged();
  };
  const isMadeLater = kind !== 'handed' && !['closed', 'withdrawn', 'stopped'].includes(stage);
  return (
    <Card title={t('effect.title')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="p">{sentence}</Typography>
        {isMadeLater && <Typography tag="p">{t('effect.later')}</Typography>}
        {state && (
          <Typography tag="p">{t(`effect.state.${state}`, { at: appliedAt ? date(appliedAt) : '' })}</Typography>
        )}
        {message && (
          <Typography tag="p" textColor="danger700">
            {message}
          </Typography>
        )}
        <Flex>
          {state === 'failed' && mayAdminister && (
            <Button onClick={() => void send('attempts', null)}>{t('effect.retry')}</Button>
          )}
          {state === 'handed' && mayAdminister && (
            <Button onClick={() => void send('completion', 'effect.doneSaid')}>{t('effect.done')}</Button>
          )}
        </Flex>
      </Flex>
    </Card>
  );
}
