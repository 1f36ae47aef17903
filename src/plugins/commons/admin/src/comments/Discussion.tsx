import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import { useTranslate, useWrite } from '../plugin';
import { CommentForm } from './CommentForm';
import { CommentLine } from './CommentLine';
import type { Comment } from './comments';

/** What was said of an entry, the oldest first, and something to say. */
export function Discussion({ model, documentId }: { model: string; documentId: string }) {
  const t = useTranslate();
  const write = useWrite();
  const path = `/entries/${model}/${documentId}/comments`;
  const { data, isFailed } = useEntryPanel<Comment[]>('commons.comments', model, documentId);
  const [answered, setAnswered] = useState<Comment[] | null>(null);
  const comments = answered ?? data;
  if (isFailed) return <Typography textColor="neutral600">{t('comments.failed')}</Typography>;
  if (!comments) return <Typography textColor="neutral600">{t('loading')}</Typography>;

  const send = async (method: 'post' | 'put' | 'del', address: string, text?: string) => {
    const done = await write<Comment[]>(method, address, text === undefined ? undefined : { text }, null);
    if (done) setAnswered(done);
    return done !== null;
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {comments.length === 0 && <Typography textColor="neutral600">{t('comments.none')}</Typography>}
      {comments.map((comment) => (
        <CommentLine
          key={comment.id}
          comment={comment}
          onChange={(text) => send('put', `/comments/${comment.id}`, text)}
          onRemove={() => void send('del', `/comments/${comment.id}`)}
        />
      ))}
      <CommentForm label={t('comments.say')} action={t('comments.send')} onSend={(text) => send('post', path, text)} />
    </Flex>
  );
}
