import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { useRead, useTranslate } from '../plugin';
import { nameBeingTyped, toText, withName, type Person } from './comments';

interface CommentFormProps {
  label: string;
  action: string;
  initial?: { typed: string; mentioned: Person[] };
  onSend(text: string): Promise<boolean>;
  onCancel?(): void;
}

/** A text in which `@` and the beginning of a name offer the members who have it. */
export function CommentForm({ label, action, initial, onSend, onCancel }: CommentFormProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState(initial?.typed ?? '');
  const [mentioned, setMentioned] = useState<Person[]>(initial?.mentioned ?? []);
  const [isSending, setSending] = useState(false);
  const name = nameBeingTyped(typed);
  const found = useRead<Person[]>(name ? `/people?name=${encodeURIComponent(name)}` : null);

  const mention = (person: Person) => {
    setTyped(withName(typed, person.name));
    setMentioned([...mentioned, person]);
  };
  const send = async () => {
    setSending(true);
    if (await onSend(toText(typed.trim(), mentioned))) {
      setTyped('');
      setMentioned([]);
    }
    setSending(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="comment" hint={t('comments.help')}>
        <Field.Label>{label}</Field.Label>
        <Textarea
          value={typed}
          maxLength={3000}
          onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {name && (found.data?.length ?? 0) > 0 && (
        <Flex gap={1} wrap="wrap" role="group" aria-label={t('comments.people')}>
          {(found.data ?? []).map((person) => (
            <Button key={person.id} variant="secondary" size="S" onClick={() => mention(person)}>
              {person.name}
            </Button>
          ))}
        </Flex>
      )}
      <Flex gap={2}>
        <Button
          size="S"
          variant="secondary"
          loading={isSending}
          disabled={typed.trim() === ''}
          onClick={() => void send()}
        >
          {action}
        </Button>
        {onCancel && (
          <Button size="S" variant="ghost" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
