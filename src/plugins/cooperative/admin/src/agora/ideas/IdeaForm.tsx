import { Box, Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate } from '../../plugin';
import { LongTextField, TextField } from '../Inputs';
import type { IdeaLink } from '../types';
import { LinkPicker } from './LinkPicker';

/** An idea as it is sent. */
export interface IdeaDraft {
  title: string;
  text: string;
  links: { uid: string; documentId: string }[];
}

interface IdeaFormProps {
  initial: { title: string; text: string; links: IdeaLink[] };
  action: string;
  onSend(draft: IdeaDraft): Promise<void>;
}

/** An idea as it is written. */
export function IdeaForm({ initial, action, onSend }: IdeaFormProps) {
  const t = useTranslate();
  const [title, setTitle] = useState(initial.title);
  const [text, setText] = useState(initial.text);
  const [links, setLinks] = useState(initial.links);
  const [isSending, setSending] = useState(false);
  const isReady = title.trim().length >= 3 && text.trim() !== '';
  const send = async () => {
    setSending(true);
    await onSend({ title, text, links: links.map(({ uid, documentId }) => ({ uid, documentId })) });
    setSending(false);
  };
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <TextField
          name="title"
          label={t('ideas.field.title')}
          required
          maxLength={200}
          value={title}
          onChange={setTitle}
        />
        <LongTextField
          name="text"
          label={t('ideas.field.text')}
          hint={t('ideas.field.text.hint')}
          required
          value={text}
          onChange={setText}
        />
        <LinkPicker links={links} onChange={setLinks} />
        <Flex>
          <Button disabled={!isReady} loading={isSending} onClick={() => void send()}>
            {action}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
