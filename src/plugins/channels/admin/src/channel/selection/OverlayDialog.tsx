import { Box, Button, Field, Flex, Grid, Modal, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Entry, LocalisedText, Overlay } from '../../types';
import { useSay } from '../../use-say';

interface OverlayDialogProps {
  entry: Entry;
  locales: string[];
  /** False when the words were refused: they stay in the dialog. */
  onSave(overlay: Overlay | null): Promise<boolean>;
  onClose(): void;
}

type Typed = { target: { value: string } };
type Part = 'title' | 'teaser' | 'category';

/** The channel's own words, with what the source says beside them. */
export function OverlayDialog({ entry, locales, onSave, onClose }: OverlayDialogProps) {
  const say = useSay();
  const [overlay, setOverlay] = useState<Overlay>(entry.overlay ?? {});
  const [isSaving, setIsSaving] = useState(false);
  const save = async () => {
    setIsSaving(true);
    if (await onSave(withoutNothing(overlay))) onClose();
    else setIsSaving(false);
  };
  const set = (part: Part, locale: string, text: string) =>
    setOverlay((before) => ({ ...before, [part]: { ...before[part], [locale]: text } }));
  const image = overlay.image;
  const setImage = (edited: Partial<NonNullable<Overlay['image']>>) =>
    setOverlay((before) => ({ ...before, image: { url: '', alt: {}, credit: '', ...before.image, ...edited } }));
  const fieldOf = (part: Part, locale: string) => {
    const Input = part === 'teaser' ? Textarea : TextInput;
    const original = part === 'category' ? null : entry.original[part]?.[locale];
    return (
      <Grid.Root key={`${part}.${locale}`} gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name={`${part}.${locale}`}>
            <Field.Label>{`${say(`overlay.${part}`)} (${locale})`}</Field.Label>
            <Input
              value={overlay[part]?.[locale] ?? ''}
              onChange={({ target }: Typed) => set(part, locale, target.value)}
            />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Typography variant="pi" fontWeight="bold">
            {say('overlay.source')}
          </Typography>
          <Box paddingTop={2}>
            <Typography textColor={entry.outdated.includes(part) ? 'warning700' : 'neutral600'}>
              {original ?? say('overlay.nothing')}
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
          <Modal.Title>{say('overlay.dialog', { title: entry.title })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">{say('overlay.help')}</Typography>
            {entry.outdated.length > 0 && <Typography textColor="warning700">{say('overlay.outdated')}</Typography>}
            {(['title', 'teaser', 'category'] as const).flatMap((part) =>
              locales.map((locale) => fieldOf(part, locale)),
            )}
            <Field.Root name="image.url" hint={say('overlay.image.help')}>
              <Field.Label>{say('overlay.image')}</Field.Label>
              <TextInput value={image?.url ?? ''} onChange={({ target }: Typed) => setImage({ url: target.value })} />
              <Field.Hint />
            </Field.Root>
            {image?.url && (
              <Grid.Root gap={4}>
                <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
                  <Field.Root name="image.alt" required>
                    <Field.Label>{say('overlay.image.alt')}</Field.Label>
                    <TextInput
                      value={image.alt[locales[0] ?? 'fr'] ?? ''}
                      onChange={({ target }: Typed) =>
                        setImage({ alt: { ...image.alt, [locales[0] ?? 'fr']: target.value } })
                      }
                    />
                  </Field.Root>
                </Grid.Item>
                <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
                  <Field.Root name="image.credit" required>
                    <Field.Label>{say('overlay.image.credit')}</Field.Label>
                    <TextInput
                      value={image.credit}
                      onChange={({ target }: Typed) => setImage({ credit: target.value })}
                    />
                  </Field.Root>
                </Grid.Item>
              </Grid.Root>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('overlay.cancel')}
          </Button>
          <Button loading={isSaving} onClick={() => void save()}>
            {say('overlay.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** What was left empty is the source's. */
function withoutNothing({ title, teaser, category, image }: Overlay): Overlay | null {
  const kept: Overlay = {};
  for (const [part, text] of Object.entries({ title, teaser, category })) {
    const filled = Object.entries(text ?? {}).filter(([, one]) => one.trim() !== '');
    if (filled.length > 0) kept[part as Part] = Object.fromEntries(filled) as LocalisedText;
  }
  if (image?.url.trim()) kept.image = image;
  return Object.keys(kept).length > 0 ? kept : null;
}
