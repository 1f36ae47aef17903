import { Alert } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Batch } from '../../../server/src/domain/batch/batch';
import { useTranslate } from '../plugin';

interface EndingProps {
  batch: Batch;
  entries: string;
  onClose(): void;
}

/** What became of what was sent. */
export function Ending({ batch, entries, onClose }: EndingProps) {
  const t = useTranslate();
  const count = (...states: string[]) => batch.outcomes.filter(({ state }) => states.includes(state)).length;
  const [written, exists, refused] = [count('written', 'published'), count('exists'), count('refused')];
  const state = batch.state === 'done' && refused > 0 ? 'incomplete' : batch.state;
  return (
    <div role="status">
      <Alert
        variant={state === 'done' ? 'success' : 'default'}
        title={t(`grid.ended.${state}`)}
        closeLabel={t('entering.close')}
        onClose={onClose}
        action={<Link to={`/content-manager/collection-types/${entries}`}>{t('grid.ended.see')}</Link>}
      >
        {t('grid.ended.counts', { written, exists, refused })}
      </Alert>
    </div>
  );
}
