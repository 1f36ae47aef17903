import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate, useWrite } from '../plugin';
import type { Organisation } from './types';

interface ClaimButtonProps {
  uid: string;
  documentId: string;
  organisations: Organisation[];
}

/** "This venue is ours": asks that an organisation of the reader answers for the entry. */
export function ClaimButton({ uid, documentId, organisations }: ClaimButtonProps) {
  const t = useTranslate();
  const write = useWrite();
  const [isOpen, setIsOpen] = useState(false);
  const [organisation, setOrganisation] = useState(organisations[0]?.documentId ?? '');
  const [justification, setJustification] = useState('');
  const claim = async () => {
    const body = { uid, documentId, organisation, justification };
    if (await write('post', '/claims', body, 'claims.sent')) setIsOpen(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" size="S">
          {t('claims.action')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('claims.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('claims.intro')}</Typography>
            <Field.Root name="organisation">
              <Field.Label>{t('claims.organisation')}</Field.Label>
              <SingleSelect value={organisation} onChange={(value) => setOrganisation(String(value))}>
                {organisations.map(({ documentId: id, name }) => (
                  <SingleSelectOption key={id} value={id}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Field.Root name="justification" required hint={t('claims.justification.hint')}>
              <Field.Label>{t('claims.justification')}</Field.Label>
              <Textarea
                value={justification}
                maxLength={2000}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setJustification(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => setIsOpen(false)}>
            {t('propose.cancel')}
          </Button>
          <Button disabled={justification.trim() === ''} onClick={() => void claim()}>
            {t('claims.send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
