import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { lastSaved } from '../concurrency/editing';
import { useTranslate } from '../plugin';
import { createSignal } from '../signal';
import { useCommonsProposeMutation } from './api';
import { typedIn, type Typed } from './typed';
import type { EntryRole } from './types';

/** Whether somebody is about to propose what they typed. */
export const proposing = createSignal(false);

interface ProposeDialogProps {
  uid: string;
  documentId: string;
  locale: string | null;
  role: EntryRole;
}

/** Sends what was typed to those who answer for the entry, with a word for them. */
export function ProposeDialog({ uid, documentId, locale, role }: ProposeDialogProps) {
  const t = useTranslate();
  const [message, setMessage] = useState('');
  const { propose, isLoading } = usePropose();
  const names = role.stewards.map(({ name }) => name).join(', ');
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || proposing.set(false)}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('propose.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('propose.intro', { names })}</Typography>
            <Field.Root name="message" hint={t('propose.message.hint')}>
              <Field.Label>{t('propose.message')}</Field.Label>
              <Textarea
                value={message}
                maxLength={2000}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setMessage(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => proposing.set(false)}>
            {t('propose.cancel')}
          </Button>
          <Button loading={isLoading} onClick={() => void propose({ uid, documentId, locale, message })}>
            {t('propose.send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function usePropose() {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const form = useForm('ProposeDialog', ({ getValues, initialValues, resetForm }) => ({
    getValues,
    initialValues,
    resetForm,
  }));
  const [send, { isLoading }] = useCommonsProposeMutation();
  const propose = async (place: { uid: string; documentId: string; locale: string | null; message: string }) => {
    const answer = await send({ ...place, data: typedIn(form.getValues() as Typed, form.initialValues as Typed) });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: formatAPIError(answer.error as never), timeout: 20_000 });
      return;
    }
    // What was typed waits elsewhere now: the form shows the entry again, and does not offer it as unsaved.
    lastSaved.set({ model: place.uid, documentId: place.documentId, at: Date.now() });
    form.resetForm();
    proposing.set(false);
    toggleNotification({ type: 'success', message: t('propose.sent') });
  };
  return { propose, isLoading };
}
