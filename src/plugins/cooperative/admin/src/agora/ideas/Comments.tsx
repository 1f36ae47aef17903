import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import { LongTextField } from '../Inputs';
import { PlainText } from '../PlainText';
import type { Idea } from '../types';
import { useDates } from '../use-dates';

/** What members think of an idea, the oldest first. */
export function Comments({ idea, onSent }: { idea: Idea; onSent(): void }) {
  const t = useTranslate();
  const date = useDates();
  const { id, comments, mergedInto } = idea;
  return (
    <Card title={t('ideas.comments')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {comments.length === 0 && <Typography tag="p">{t('ideas.comments.none')}</Typography>}
        {comments.map((comment) => (
          <Box key={comment.id}>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {t('ideas.by', { author: comment.author ?? t('person.gone'), at: date(comment.at) })}
            </Typography>
            <PlainText text={comment.text} />
          </Box>
        ))}
        {!mergedInto && <NewComment id={id} onSent={onSent} />}
      </Flex>
    </Card>
  );
}

function NewComment({ id, onSent }: { id: string; onSent(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const [text, setText] = useState('');
  const send = async () => {
    if (!(await write('post', `/ideas/${id}/comments`, { text }, 'ideas.commented'))) return;
    setText('');
    onSent();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <LongTextField name="comment" label={t('ideas.comment')} value={text} onChange={setText} maxLength={4000} />
      <Flex>
        <Button variant="secondary" disabled={text.trim() === ''} onClick={() => void send()}>
          {t('ideas.comment.send')}
        </Button>
      </Flex>
    </Flex>
  );
}
