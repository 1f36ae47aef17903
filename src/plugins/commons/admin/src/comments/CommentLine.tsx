import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Confirmed } from '../fields/Confirmed';
import { Moment } from '../fields/Moment';
import { useTranslate } from '../plugin';
import { CommentForm } from './CommentForm';
import { mentionedIn, toTyped, type Comment } from './comments';

interface CommentLineProps {
  comment: Comment;
  onChange(text: string): Promise<boolean>;
  onRemove(): void;
}

/** One comment; its author may change it or remove it. */
export function CommentLine({ comment, onChange, onRemove }: CommentLineProps) {
  const t = useTranslate();
  const [isEdited, setEdited] = useState(false);
  return (
    <Box>
      <Flex gap={2} alignItems="baseline" wrap="wrap">
        <Typography fontWeight="bold">{comment.author}</Typography>
        <Moment at={comment.at} />
        {comment.editedAt && (
          <Typography variant="pi" textColor="neutral600">
            {t('comments.edited')}
          </Typography>
        )}
      </Flex>
      {isEdited ? (
        <CommentForm
          label={t('comments.change')}
          action={t('comments.save')}
          initial={{ typed: toTyped(comment), mentioned: mentionedIn(comment) }}
          onSend={async (text) => {
            const isDone = await onChange(text);
            if (isDone) setEdited(false);
            return isDone;
          }}
          onCancel={() => setEdited(false)}
        />
      ) : (
        <CommentText comment={comment} />
      )}
      {comment.isOwn && !comment.isRemoved && !isEdited && (
        <Flex gap={2}>
          <Button variant="ghost" size="S" onClick={() => setEdited(true)}>
            {t('comments.change')}
          </Button>
          <Confirmed label={t('comments.remove')} variant="ghost" onConfirm={onRemove}>
            {t('comments.remove.confirm')}
          </Confirmed>
        </Flex>
      )}
    </Box>
  );
}

function CommentText({ comment }: { comment: Comment }) {
  const t = useTranslate();
  if (comment.isRemoved) return <Typography textColor="neutral600">{t('comments.removed')}</Typography>;
  return (
    <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {comment.parts.map((part, index) => ('text' in part ? part.text : <strong key={index}>@{part.name}</strong>))}
    </Typography>
  );
}
