import {
  Button,
  Field,
  Flex,
  Modal,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { addDays } from '../../../../../plugin-kit/calendar';
import { readDate } from '../../../../../plugin-kit/reading/read-date';
import { daysToSameWeekday } from '../../../server/src/domain/grid/shift';
import { useTranslate } from '../plugin';
import { longDate } from './long-date';

interface ShiftDialogProps {
  dates: string[];
  today: string;
  onShift(days: number): void;
  onClose(): void;
}

const WAYS = ['days', 'weeks', 'weekday'] as const;

/** Moves a run of dates together: by days, by weeks, or near another date on the same days of the week. */
export function ShiftDialog({ dates, today, onShift, onClose }: ShiftDialogProps) {
  const t = useTranslate();
  const [way, setWay] = useState<(typeof WAYS)[number]>('weeks');
  const [number, setNumber] = useState(1);
  const [wanted, setWanted] = useState('');
  const first = [...dates].sort()[0] as string;
  const reading = readDate(wanted, today);
  const near = reading.state === 'read' ? daysToSameWeekday(first, reading.value) : 0;
  const days = way === 'weekday' ? near : way === 'weeks' ? number * 7 : number;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('grid.shift.title', { count: dates.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="way">
              <Field.Label>{t('grid.shift.way')}</Field.Label>
              <SingleSelect value={way} onChange={(value) => setWay(value as (typeof WAYS)[number])}>
                {WAYS.map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {t(`grid.shift.way.${one}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            {way === 'weekday' ? (
              <Field.Root name="wanted" hint={t('grid.shift.wanted.hint')}>
                <Field.Label>{t('grid.shift.wanted')}</Field.Label>
                <TextInput
                  value={wanted}
                  onChange={({ target }: { target: { value: string } }) => setWanted(target.value)}
                />
                <Field.Hint />
              </Field.Root>
            ) : (
              <Field.Root name="number" hint={t('grid.shift.number.hint')}>
                <Field.Label>{t('grid.shift.number')}</Field.Label>
                <NumberInput value={number} onValueChange={(value) => setNumber(value ?? 0)} />
                <Field.Hint />
              </Field.Root>
            )}
            <Typography role="status">
              {t('grid.shift.result', { from: longDate(first), to: longDate(addDays(first, days)) })}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('entering.cancel')}
          </Button>
          <Button
            disabled={days === 0}
            onClick={() => {
              onShift(days);
              onClose();
            }}
          >
            {t('grid.shift.do')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
