import { Box, Button, Dialog, Field, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate, useWrite } from '../plugin';
import type { Erasure, Person } from './types';

/** Nobody comes back: whoever erases types the name of whom they erase. */
export function EraseDialog({ person, onErased }: { person: Person; onErased(erasure: Erasure): void }) {
  const t = useTranslate();
  const write = useWrite();
  const { kind, id, name } = person;
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);

  const erase = async () => {
    const path = `/personal-data/${kind}/${id}/erasure`;
    const erasure = await write<Erasure>('post', path, { name: typed.trim() }, 'personalData.done');
    if (!erasure) return;
    setOpen(false);
    onErased(erasure);
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button variant="danger-light" aria-label={t('personalData.erase.named', { name })}>
          {t('personalData.erase')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{t('personalData.erase.title', { name })}</Dialog.Header>
        <Dialog.Body>
          <Box>
            <Typography tag="p">{t(`personalData.erase.${kind}`)}</Typography>
            <Box paddingTop={4}>
              <Field.Root>
                <Field.Label>{t('personalData.erase.type', { name })}</Field.Label>
                <TextInput
                  value={typed}
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
                />
              </Field.Root>
            </Box>
          </Box>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {t('personalData.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth disabled={typed.trim() !== name} onClick={() => void erase()}>
            {t('personalData.erase')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
