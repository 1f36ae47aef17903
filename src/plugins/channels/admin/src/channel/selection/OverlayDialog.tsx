import { Box, Button, Field, Flex, Grid, Modal, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Choices, Entry, Overlay } from '../../types';
import { useTranslate } from '../../use-translate';
import { overlayInput } from './overlay-input';
import { OverlayPicture } from './OverlayPicture';

interface OverlayDialogProps {
  entry: Entry;
  locales: string[];
  pictures: Choices['pictures'];
  /** False when the words were refused: they stay in the dialog. */
  onSave(overlay: object | null): Promise<boolean>;
  onClose(): void;
}

type Typed = { target: { value: string } };
type Part = 'title' | 'teaser' | 'category';

/** The channel's own words, with what the source says beside them. */
export function OverlayDialog({ entry, locales, pictures, onSave, onClose }: OverlayDialogProps) {
  const t = useTranslate();
  const [overlay, setOverlay] = useState<Overlay>(entry.overlay ?? {});
  const [isSaving, setIsSaving] = useState(false);
  const save = async () => {
    setIsSaving(true);
    if (await onSave(overlayInput(overlay))) onClose();
    else setIsSaving(false);
  };
  const set = (part: Part, locale: string, text: string) =>
    setOverlay((before) => ({ ...before, [part]: { ...before[part], [locale]: text } }));
  const fieldOf = (part: Part, locale: string) => {
    const Input = part === 'teaser' ? Textarea : TextInput;
    const original = part === 'category' ? null : entry.original[part]?.[locale];
    return (
      <Grid.Root key={`${part}.${locale}`} gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name={`${part}.${locale}`}>
            <Field.Label>{`${t(`overlay.${part}`)} (${locale})`}</Field.Label>
            <Input
              value={overlay[part]?.[locale] ?? ''}
              onChange={({ target }: Typed) => set(part, locale, target.value)}
            />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Typography variant="pi" fontWeight="bold">
            {t('overlay.source')}
          </Typography>
          <Box paddingTop={2}>
            <Typography textColor={entry.outdated.includes(part) ? 'warning700' : 'neutral600'}>
              {original ?? t('overlay.nothing')}
            </Typography>
          </Box>
        </Grid.Item>
      </Grid.Root>
    );
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('overlay.dialog', { title: entry.title })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">{t('overlay.help')}</Typography>
            {entry.outdated.length > 0 && <Typography textColor="warning700">{t('overlay.outdated')}</Typography>}
            {(['title', 'teaser', 'category'] as const).flatMap((part) =>
              locales.map((locale) => fieldOf(part, locale)),
            )}
            <OverlayPicture
              image={overlay.image}
              locales={locales}
              pictures={pictures}
              onChange={(image) => setOverlay(({ image: _before, ...words }) => (image ? { ...words, image } : words))}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('overlay.cancel')}
          </Button>
          <Button loading={isSaving} onClick={() => void save()}>
            {t('overlay.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
