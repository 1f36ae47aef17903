import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useSharedRead, useTranslate } from '../plugin';
import { EntryLink } from './EntryLink';
import { Reasons } from './Reasons';
import type { LookAlike } from './types';
import { useAnotherOnes } from './use-another-ones';
import { useLookAlikes } from './use-look-alikes';

interface Shown {
  uid: string;
  attributes: string[];
}

/** Beside the form of a new entry: what may be the same, before it is made. Never blocks. */
export function LookAlikesPanel({ model, documentId, document }: PanelProps) {
  const t = useTranslate();
  const types = useSharedRead<Shown[]>(!documentId && model.startsWith('api::') ? '/duplicates/types' : null);
  const type = types.data?.find(({ uid }) => uid === model);
  const [dismissed, dismiss] = useAnotherOnes(model, documentId, document);
  const found = useLookAlikes(documentId ? undefined : type);
  const lookAlikes = found.filter((one) => !dismissed.includes(one.documentId));
  if (lookAlikes.length === 0) return null;
  return {
    title: t('duplicates.panel.title'),
    content: <LookAlikes uid={model} lookAlikes={lookAlikes} onAnother={dismiss} />,
  };
}

interface Props {
  uid: string;
  lookAlikes: LookAlike[];
  onAnother(documentId: string): void;
}

function LookAlikes({ uid, lookAlikes, onAnother }: Props) {
  const t = useTranslate();
  const [first, ...others] = lookAlikes;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lookAlikes : first ? [first] : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" role="status">
      <Typography variant="pi" textColor="neutral700">
        {t('duplicates.panel.help')}
      </Typography>
      {shown.map((one) => (
        <Flex key={one.documentId} direction="column" alignItems="stretch" gap={2}>
          <EntryLink uid={uid} side={one} />
          <Reasons reasons={one.reasons} />
          <Flex>
            <Button
              variant="tertiary"
              size="S"
              aria-label={t('duplicates.panel.anotherNamed', { name: one.name })}
              onClick={() => onAnother(one.documentId)}
            >
              {t('duplicates.panel.another')}
            </Button>
          </Flex>
        </Flex>
      ))}
      {!isWhole && others.length > 0 && (
        <Button variant="ghost" size="S" onClick={() => setWhole(true)}>
          {t('duplicates.panel.more', { count: others.length })}
        </Button>
      )}
    </Flex>
  );
}
