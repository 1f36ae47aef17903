import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useTranslate, useWrite } from '../plugin';
import { longDay } from './days';
import { entryAddress, placeOfOption } from './entry-words';
import { OptionFields, type OptionDraft } from './OptionFields';
import type { DateOption, Settings } from './types';

interface OptionDialogProps {
  /** Null for a new one. */
  option: DateOption | null;
  day: string;
  settings: Settings;
  onClose: () => void;
  onChanged: () => void;
}

/** Posts, changes, withdraws or confirms an option; somebody else's is only read. */
export function OptionDialog({ option, day, settings, onClose, onChanged }: OptionDialogProps) {
  const t = useTranslate();
  const write = useWrite();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(option, day, settings));
  const isOwn = !option || option.isMine;
  const address = `/date-options/${option?.id ?? ''}`;
  const finish = (answer: object | null) => {
    if (!answer) return;
    onChanged();
    onClose();
  };
  const save = async () =>
    finish(await write(option ? 'put' : 'post', option ? address : '/date-options', bodyOf(draft), 'options.saved'));
  const withdraw = async () => finish(await write('del', address, undefined, 'options.withdrawn'));
  const confirm = async () => {
    const made = await write<{ documentId: string }>('post', `${address}/confirm`, {}, 'options.confirmed');
    if (made) void navigate(entryAddress(settings.uid, made.documentId));
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t(option ? 'options.title' : 'options.post')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography variant="pi" textColor="neutral600">
              {t('options.confidential')}
            </Typography>
            {isOwn ? (
              <OptionFields draft={draft} settings={settings} onChange={setDraft} />
            ) : (
              <Reading option={option} />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('options.close')}
          </Button>
          {option && isOwn && (
            <Flex gap={2} wrap="wrap">
              <Button variant="danger-light" onClick={() => void withdraw()}>
                {t('options.withdraw')}
              </Button>
              {settings.mayCreate && (
                <Button variant="secondary" onClick={() => void confirm()}>
                  {t('options.confirm')}
                </Button>
              )}
            </Flex>
          )}
          {isOwn && (
            <Button disabled={!draft.date || !draft.organisation} onClick={() => void save()}>
              {t('options.save')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Reading({ option }: { option: DateOption }) {
  const t = useTranslate();
  const { locale } = useIntl();
  const lines = [
    [longDay(option.date, locale), option.time].filter(Boolean).join(', '),
    placeOfOption(option),
    option.audience,
    option.note,
    t('options.by', { organisation: option.organisation.name, author: option.author }),
  ];
  return lines.filter(Boolean).map((line) => <Typography key={line}>{line}</Typography>);
}

const draftOf = (option: DateOption | null, day: string, { organisations }: Settings): OptionDraft => ({
  date: option?.date ?? day,
  time: option?.time ?? '',
  place: option?.place?.id ?? '',
  commune: option?.place ? '' : (option?.commune?.id ?? ''),
  audience: option?.audience ?? '',
  note: option?.note ?? '',
  organisation: option?.organisation.id ?? organisations[0]?.id ?? '',
  expiresDate: option?.expiresDate ?? '',
});

const bodyOf = ({ time, place, commune, expiresDate, ...draft }: OptionDraft) => ({
  ...draft,
  time: time || null,
  place: place || null,
  commune: commune || null,
  expiresDate: expiresDate || null,
});
