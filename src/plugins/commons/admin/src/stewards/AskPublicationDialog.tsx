import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTranslate } from '../plugin';
import { createSignal } from '../signal';
import { useCommonsAskPublicationMutation } from './api';
import type { EntryRole } from './types';

/** Whether somebody is about to ask for an entry to be published. */
export const askingPublication = createSignal(false);

interface AskPublicationDialogProps {
  uid: string;
  documentId: string;
  publication: NonNullable<EntryRole['publication']>;
}

/** Asks those who may publish the entry to do it, with a word for them. */
export function AskPublicationDialog({ uid, documentId, publication }: AskPublicationDialogProps) {
  const t = useTranslate();
  const [message, setMessage] = useState('');
  const { ask, isLoading } = useAsk();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || askingPublication.set(false)}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('publication.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('publication.intro', { names: publication.by.join(', ') })}</Typography>
            <Field.Root name="message">
              <Field.Label>{t('publication.message')}</Field.Label>
              <Textarea
                value={message}
                maxLength={2000}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setMessage(event.target.value)}
              />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => askingPublication.set(false)}>
            {t('propose.cancel')}
          </Button>
          <Button loading={isLoading} onClick={() => void ask({ uid, documentId, message })}>
            {t('publication.send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function useAsk() {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [send, { isLoading }] = useCommonsAskPublicationMutation();
  const ask = async (request: { uid: string; documentId: string; message: string }) => {
    const answer = await send(request);
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: formatAPIError(answer.error as never), timeout: 20_000 });
      return;
    }
    askingPublication.set(false);
    toggleNotification({ type: 'success', message: t('publication.sent') });
  };
  return { ask, isLoading };
}
