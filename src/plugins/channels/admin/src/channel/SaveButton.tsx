import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTranslate } from '../use-translate';
import type { Consequence } from './consequences';

interface SaveButtonProps {
  consequences: Consequence[];
  isDisabled: boolean;
  isSaving: boolean;
  onSave(): void;
}

/** Saves; says first what readers lose by it. */
export function SaveButton({ consequences, isDisabled, isSaving, onSave }: SaveButtonProps) {
  const t = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        startIcon={<Check />}
        onClick={() => (consequences.length > 0 ? setIsAsking(true) : onSave())}
        disabled={isDisabled}
        loading={isSaving}
      >
        {t('editor.save')}
      </Button>
      <Dialog.Root open={isAsking} onOpenChange={setIsAsking}>
        <ConfirmDialog title={t('consequences.title')} onConfirm={onSave}>
          <Flex direction="column" alignItems="flex-start" gap={3}>
            {consequences.map(({ key, values }) => (
              <Typography key={key}>{t(`consequences.${key}`, values)}</Typography>
            ))}
          </Flex>
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
}
