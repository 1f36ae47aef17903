import { Button, Field, Flex, NumberInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Card } from '../../../../../plugin-kit/admin/Card';
import { useTranslate, useWrite } from '../plugin';
import type { QuestionnaireView } from '../types';
import { saveTicketSheet } from './ticket-sheet';

const [USUAL, MAX_TICKETS] = [50, 500];

interface TicketsCardProps {
  questionnaire: QuestionnaireView;
  counted: { given: number; used: number };
  onMade(): void;
}

/** Makes tickets, and gives them as a sheet to print: they are told here and nowhere else. */
export function TicketsCard({ questionnaire, counted, onMade }: TicketsCardProps) {
  const t = useTranslate();
  const write = useWrite();
  const [count, setCount] = useState(USUAL);
  const make = async () => {
    const path = `/questionnaires/${questionnaire.code}/tickets`;
    const made = await write<{ tickets: string[] }>(
      'post',
      path,
      { count: Math.min(count, MAX_TICKETS) },
      'tickets.made',
    );
    if (!made) return;
    await saveTicketSheet(questionnaire, made.tickets, t('tickets.cut'));
    onMade();
  };
  return (
    <Card title={t('tickets.title')}>
      <Typography tag="p" paddingBottom={3}>
        {t('tickets.text', counted)}
      </Typography>
      <Flex gap={3} alignItems="flex-end" wrap="wrap">
        <Field.Root name="tickets">
          <Field.Label>{t('tickets.count')}</Field.Label>
          <NumberInput value={count} onValueChange={(value: number | undefined) => setCount(value ?? USUAL)} />
        </Field.Root>
        <Button variant="secondary" onClick={() => void make()}>
          {t('tickets.make')}
        </Button>
      </Flex>
    </Card>
  );
}
