import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useTranslate, useWrite } from '../plugin';
import type { Suggestion } from '../stewards/types';

interface AnsweringProps {
  suggestion: Suggestion;
  /** Attributes that are ticked. */
  accepted: string[];
  reason: string;
  onReason(reason: string): void;
  onAnswered(): void;
}

/** Accepts what is ticked, refuses the rest; a refusal has its reason, which the author reads. */
export function Answering({ suggestion, accepted, reason, onReason, onAnswered }: AnsweringProps) {
  const t = useTranslate();
  const write = useWrite();
  const { id, decidable, updatedAt } = suggestion;
  const isWhole = accepted.length === decidable.length;
  const isReasoned = reason.trim() !== '';
  const answer = async (accept: string[]) => {
    const refuse = decidable.filter((attribute) => !accept.includes(attribute));
    const done = accept.length > 0 ? 'suggestions.accepted' : 'suggestions.refused';
    await write('post', `/suggestions/${id}/answer`, { accept, refuse, reason, updatedAt }, done);
    // Also when the entry changed meanwhile: it is shown as it is now.
    onAnswered();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="reason" hint={t('suggestions.reason.hint')}>
        <Field.Label>{t('suggestions.reason')}</Field.Label>
        <Textarea
          value={reason}
          maxLength={2000}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onReason(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button disabled={accepted.length === 0 || (!isWhole && !isReasoned)} onClick={() => void answer(accepted)}>
          {t(isWhole ? 'suggestions.acceptAll' : 'suggestions.acceptSome')}
        </Button>
        <Button variant="danger-light" disabled={!isReasoned} onClick={() => void answer([])}>
          {t('suggestions.refuse')}
        </Button>
      </Flex>
    </Flex>
  );
}
