import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useRead, useTranslate, useWrite } from '../plugin';

/** A message as the server describes it. */
interface Message {
  state: 'waiting' | 'done';
  answer: string | null;
  entryPath: string | null;
  addressee: string | null;
  isAwaited: boolean;
}

const MAX_LENGTH = 2000;

/** Who is to answer, the entry to correct, and one button that answers and files the message. */
export function Answer({ path }: { path: string }) {
  const t = useTranslate();
  const write = useWrite();
  const read = useRead<Message>(path);
  const [answered, setAnswered] = useState<Message | null>(null);
  const [text, setText] = useState('');
  const message = answered ?? read.data;
  if (read.failed) return <Typography textColor="neutral600">{read.failed}</Typography>;
  if (!message) return <Typography textColor="neutral600">{t('loading')}</Typography>;

  const send = async (address: string, body: object | undefined, done: string) => {
    const next = await write<Message>('post', `${path}/${address}`, body, done);
    if (next) setAnswered(next);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography textColor="neutral600">
        {message.addressee ? t('answer.for', { organisation: message.addressee }) : t('answer.forModerators')}
      </Typography>
      {message.entryPath && (
        <Typography tag={Link} to={message.entryPath} textColor="primary600">
          {t('answer.entry')}
        </Typography>
      )}
      {message.state === 'done' ? (
        <Done message={message} />
      ) : (
        <>
          {message.isAwaited ? (
            <Field.Root hint={t('answer.hint')}>
              <Field.Label>{t('answer.text')}</Field.Label>
              <Textarea value={text} maxLength={MAX_LENGTH} onChange={(event) => setText(event.target.value)} />
              <Field.Hint />
            </Field.Root>
          ) : (
            <Typography>{t('answer.nobody')}</Typography>
          )}
          {message.isAwaited && (
            <Button disabled={text.trim() === ''} onClick={() => void send('answer', { text }, 'answer.sent')}>
              {t('answer.send')}
            </Button>
          )}
          <Button variant="tertiary" onClick={() => void send('close', undefined, 'answer.closed')}>
            {t('answer.close')}
          </Button>
        </>
      )}
    </Flex>
  );
}

/** What became of it. */
function Done({ message: { answer, isAwaited } }: { message: Message }) {
  const t = useTranslate();
  if (answer === null) return <Typography>{t('answer.closed')}</Typography>;
  return (
    <>
      <Typography fontWeight="bold">{t(isAwaited ? 'answer.leaving' : 'answer.sent')}</Typography>
      <Typography style={{ whiteSpace: 'pre-wrap' }}>{answer}</Typography>
    </>
  );
}
