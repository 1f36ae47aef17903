import { Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { EntryField } from '../grid/EntryField';
import { useTranslate, useWrite } from '../plugin';
import type { Queue } from './types';

interface ReportDialogProps {
  /** Types among which to choose: only one beside an entry. */
  types: Pick<Queue['types'][number], 'uid' | 'name'>[];
  /** The entry beside which somebody is. */
  documentId?: string | undefined;
  onReported(): void;
}

/** "These two entries are the same": puts them in the queue. Nothing is merged by itself. */
export function ReportDialog({ types, documentId, onReported }: ReportDialogProps) {
  const t = useTranslate();
  const write = useWrite();
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const [uid, setUid] = useState(types[0]?.uid ?? '');
  const [first, setFirst] = useState<string | undefined>(documentId);
  const [second, setSecond] = useState<string | undefined>();
  const show = (next: boolean) => {
    setIsOpen(next);
    setFirst(documentId);
    setSecond(undefined);
  };
  const report = async () => {
    const body = { uid, documentId: first, other: second };
    if (!(await write('post', '/duplicates/pairs', body, 'duplicates.report.done'))) return;
    show(false);
    onReported();
  };
  const changeType = (type: string) => {
    setUid(type);
    setFirst(documentId);
    setSecond(undefined);
  };
  const search = `/duplicates/search?uid=${uid}`;
  return (
    <Modal.Root open={isOpen} onOpenChange={show}>
      <Modal.Trigger>
        <Button variant="tertiary" size={documentId ? 'S' : undefined}>
          {t('duplicates.report')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('duplicates.report.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('duplicates.report.help')}</Typography>
            {types.length > 1 && (
              <Field.Root name="type">
                <Field.Label>{t('duplicates.type')}</Field.Label>
                <SingleSelect value={uid} onChange={(value) => changeType(String(value))}>
                  {types.map((type) => (
                    <SingleSelectOption key={type.uid} value={type.uid}>
                      {formatMessage({ id: type.name, defaultMessage: type.name })}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            )}
            {!documentId && (
              <EntryField
                key={`first ${uid}`}
                path={search}
                label={t('duplicates.report.first')}
                isRequired
                onChoose={(entry) => setFirst(entry?.documentId)}
              />
            )}
            <EntryField
              key={`second ${uid}`}
              path={search}
              label={t('duplicates.report.second')}
              isRequired
              onChoose={(entry) => setSecond(entry?.documentId)}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => show(false)}>
            {t('duplicates.cancel')}
          </Button>
          <Button disabled={!first || !second || first === second} onClick={() => void report()}>
            {t('duplicates.report.send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
