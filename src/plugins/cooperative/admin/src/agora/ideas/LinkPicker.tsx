import { Button, Flex, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useState } from 'react';
import { useRead, useTranslate } from '../../plugin';
import { TextField } from '../Inputs';
import type { IdeaLink } from '../types';

interface LinkPickerProps {
  links: IdeaLink[];
  onChange(links: IdeaLink[]): void;
}

/** Entries, terms and channels that an idea is about: found by the letters of their names. */
export function LinkPicker({ links, onChange }: LinkPickerProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const letters = typed.trim();
  const found = useRead<IdeaLink[]>(letters.length >= 2 ? `/linkable?q=${encodeURIComponent(letters)}` : null);
  const keyOf = ({ uid, documentId }: IdeaLink) => `${uid} ${documentId}`;
  const known = new Set(links.map(keyOf));
  const offered = letters.length >= 2 ? (found.data ?? []).filter((link) => !known.has(keyOf(link))) : [];
  const add = (link: IdeaLink) => {
    onChange([...links, link]);
    setTyped('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <TextField name="links" label={t('ideas.links')} hint={t('ideas.links.hint')} value={typed} onChange={setTyped} />
      <Flex gap={2} wrap="wrap" role="group" aria-label={t('ideas.links.found')}>
        {offered.map((link) => (
          <Button key={keyOf(link)} variant="secondary" size="S" onClick={() => add(link)}>
            {t('ideas.link', { name: link.name, type: link.type })}
          </Button>
        ))}
      </Flex>
      {links.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {links.map((link) => (
            <Flex key={keyOf(link)} tag="li" gap={2} justifyContent="space-between">
              <Typography>{t('ideas.link', { name: link.name, type: link.type })}</Typography>
              <Button
                variant="tertiary"
                size="S"
                startIcon={<Cross aria-hidden />}
                aria-label={t('ideas.link.remove.named', { name: link.name })}
                onClick={() => onChange(links.filter((one) => one !== link))}
              >
                {t('ideas.link.remove')}
              </Button>
            </Flex>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
