import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { weekdayOf } from '../../../../../plugin-kit/calendar';
import { readDate } from '../../../../../plugin-kit/reading/read-date';
import { repeat } from '../../../server/src/domain/grid/repeat';
import { useTranslate } from '../plugin';
import { longDate } from './long-date';
import { RhythmFields, type Rhythm } from './RhythmFields';

interface RepeatDialogProps {
  /** The date that is repeated. */
  from: string;
  today: string;
  onRepeat(dates: string[]): void;
  onClose(): void;
}

const MAX_SHOWN = 12;

/** Every Friday until…, every second week, except… */
export function RepeatDialog({ from, today, onRepeat, onClose }: RepeatDialogProps) {
  const t = useTranslate();
  const first: Rhythm = { unit: 'week', every: 1, weekdays: [weekdayOf(from)], monthly: 'weekday' };
  const [rhythm, setRhythm] = useState(first);
  const [until, setUntil] = useState('');
  const [except, setExcept] = useState('');
  const { last, unread, dates } = read({ from, today, rhythm, until, except });
  const add = () => {
    onRepeat(dates);
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('grid.repeat.title', { date: longDate(from) })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <RhythmFields rhythm={rhythm} onChange={setRhythm} />
            <DatesField
              name="until"
              isRequired
              value={until}
              hint={last ? longDate(last) : t('grid.repeat.until.hint')}
              error={until.trim() !== '' && !last ? t('grid.why.wholeDate') : undefined}
              onChange={setUntil}
            />
            <DatesField
              name="except"
              value={except}
              hint={t('grid.repeat.except.hint')}
              error={unread.length > 0 ? t('grid.repeat.except.unread', { dates: unread.join(', ') }) : undefined}
              onChange={setExcept}
            />
            <Typography role="status">{t('grid.repeat.count', { count: dates.length })}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {dates.slice(0, MAX_SHOWN).map(longDate).join(' · ')}
              {dates.length > MAX_SHOWN ? ' …' : ''}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('entering.cancel')}
          </Button>
          <Button disabled={dates.length === 0 || unread.length > 0} onClick={add}>
            {t('grid.repeat.add', { count: dates.length })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface DatesFieldProps {
  name: 'until' | 'except';
  isRequired?: boolean;
  value: string;
  hint: string;
  error: string | undefined;
  onChange(value: string): void;
}

/** Dates as people type them. */
function DatesField({ name, isRequired = false, value, hint, error, onChange }: DatesFieldProps) {
  const t = useTranslate();
  return (
    <Field.Root name={name} required={isRequired} error={error} hint={hint}>
      <Field.Label>{t(`grid.repeat.${name}`)}</Field.Label>
      <TextInput value={value} onChange={({ target }: { target: { value: string } }) => onChange(target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

interface Typed extends Pick<RepeatDialogProps, 'from' | 'today'> {
  rhythm: Rhythm;
  until: string;
  except: string;
}

/** The dates that are meant, and what nobody could read as one. */
function read({ from, today, rhythm, until, except }: Typed) {
  const last = dateIn(until, today);
  const exceptions = except.split(/[,;\n]/).filter((text) => text.trim() !== '');
  const unread = exceptions.filter((text) => dateIn(text, today) === null);
  const excepted = exceptions.flatMap((text) => dateIn(text, today) ?? []);
  const all = last ? repeat({ ...rhythm, from, until: last, except: excepted }) : [];
  return { last, unread, dates: all.filter((date) => date !== from) };
}

/** A date that leaves no doubt, else the next one of that day and month. */
function dateIn(text: string, today: string): string | null {
  const reading = readDate(text, today);
  if (reading.state === 'read') return reading.value;
  return reading.state === 'unsure' && reading.why === 'whichYear' ? (reading.choices[0] ?? null) : null;
}
