import { Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { useTranslate, useWrite } from '../../plugin';
import type { IdeaLine } from '../types';

/** Says that one supports an idea, or not any more. */
export function SupportButton({ idea, onChanged }: { idea: IdeaLine; onChanged(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const [isSending, setSending] = useState(false);
  const { id, title, isSupported, mergedInto } = idea;
  if (mergedInto) return null;
  const send = async () => {
    setSending(true);
    await write(isSupported ? 'del' : 'put', `/ideas/${id}/support`, isSupported ? undefined : {}, null);
    setSending(false);
    onChanged();
  };
  return (
    <Button
      variant={isSupported ? 'success-light' : 'secondary'}
      startIcon={isSupported ? <Check aria-hidden /> : undefined}
      aria-pressed={isSupported}
      aria-label={t(isSupported ? 'ideas.supported.named' : 'ideas.support.named', { title })}
      loading={isSending}
      onClick={() => void send()}
    >
      {t(isSupported ? 'ideas.supported' : 'ideas.support')}
    </Button>
  );
}
