import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useTranslate } from '../plugin';
import { toText, type Person } from './comments';
import { MentionList } from './MentionList';
import { useMentions } from './use-mentions';

interface CommentFormProps {
  label: string;
  action: string;
  initial?: { typed: string; mentioned: Person[] };
  onSend(text: string): Promise<boolean>;
  onCancel?(): void;
}

/** A text in which `@` and the beginning of a name offer the members who have it, without leaving the text. */
export function CommentForm({ label, action, initial, onSend, onCancel }: CommentFormProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState(initial?.typed ?? '');
  const [mentioned, setMentioned] = useState<Person[]>(initial?.mentioned ?? []);
  const [isSending, setSending] = useState(false);
  const listId = useId();
  const { people, highlighted, take, onKeyDown } = useMentions({
    typed,
    onTyped: setTyped,
    onMentioned: (person) => setMentioned([...mentioned, person]),
  });
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
          aria-autocomplete="list"
          aria-controls={people.length > 0 ? listId : undefined}
          aria-activedescendant={highlighted ? `${listId}-${highlighted.id}` : undefined}
          onKeyDown={onKeyDown}
          onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <MentionList id={listId} {...{ people, highlighted }} onTake={take} />
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
