import { Button, Checkbox, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { TypedBox } from '../../../../../plugin-kit/admin/TypedBox';
import { useTranslate, useWrite } from '../plugin';
import { longDay } from './days';
import type { CalendarEntry, Settings } from './types';

export interface Move {
  entry: CalendarEntry;
  /** Where it was dropped; null when somebody asks to move it and says where in the dialog. */
  to: { date: string; time: string | null } | null;
}

interface MoveDialogProps {
  move: Move;
  settings: Settings;
  onClose: () => void;
  onMoved: () => void;
}

/** Asks before a date changes: from when, to when, and whether the public is to know now. */
export function MoveDialog({ move: { entry, to }, settings, onClose, onMoved }: MoveDialogProps) {
  const t = useTranslate();
  const write = useWrite();
  const { locale } = useIntl();
  const [date, setDate] = useState(to?.date ?? entry.date);
  const [time, setTime] = useState((to ? to.time : entry.time) ?? '');
  const [isPublishing, setPublishing] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const moment = (day: string, hour: string) => [longDay(day, locale), hour].filter(Boolean).join(', ');
  const isSame = date === entry.date && time === (entry.time ?? '');
  const save = async () => {
    setSaving(true);
    const body = {
      from: { date: entry.date, time: entry.time },
      to: { date, time: time || null },
      publish: isPublishing,
    };
    const done = isPublishing || !entry.isPublished ? 'move.done' : 'move.kept';
    const answer = await write('post', `/dates/${entry.id}/move`, body, done);
    setSaving(false);
    if (!answer) return;
    onMoved();
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('move.title', { title: entry.title })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {t('move.from')} <strong>{moment(entry.date, entry.time ?? '')}</strong>
            </Typography>
            <Typography aria-live="polite">
              {t('move.to')} <strong>{date ? moment(date, time) : '–'}</strong>
            </Typography>
            <Flex gap={4} wrap="wrap">
              <Field.Root required>
                <Field.Label>{t('move.date')}</Field.Label>
                <TypedBox type="date" value={date} onChange={setDate} />
              </Field.Root>
              <Field.Root>
                <Field.Label>{t('move.time')}</Field.Label>
                <TypedBox type="time" value={time} onChange={setTime} />
              </Field.Root>
            </Flex>
            {!entry.isMine && <Typography textColor="neutral800">{t('move.notMine')}</Typography>}
            {entry.isPublished && settings.mayPublish && (
              <Checkbox checked={isPublishing} onCheckedChange={(checked) => setPublishing(checked === true)}>
                {t('move.publish')}
              </Checkbox>
            )}
            {entry.isPublished && !isPublishing && (
              <Typography variant="pi" textColor="neutral600">
                {t('move.keptHint')}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('move.cancel')}
          </Button>
          <Button disabled={!date || isSame} loading={isSaving} onClick={() => void save()}>
            {t('move.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
