import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { PictureDialog } from '../../../../../../plugin-kit/admin/PictureDialog';
import type { Choices, LibraryPicture, OverlayImage } from '../../types';
import { PLUGIN_ID } from '../../translations';
import { useTranslate } from '../../use-translate';
import { chosenImage, previewOf } from './overlay-input';
import { PictureRights } from './PictureRights';

interface OverlayPictureProps {
  image: OverlayImage | undefined;
  locales: string[];
  pictures: Choices['pictures'];
  onChange(image: OverlayImage | undefined): void;
}

/** A picture of the channel's own, chosen in the media library, with its rights. */
export function OverlayPicture({ image, locales, pictures, onChange }: OverlayPictureProps) {
  const t = useTranslate();
  const { get } = useFetchClient();
  const [isChoosing, setIsChoosing] = useState(false);
  const [permissions, setPermissions] = useState<LibraryPicture['permissions']>([]);
  const choose = async (file: { id: number }) => {
    const { data } = await get<{ data: LibraryPicture }>(`/${PLUGIN_ID}/pictures/${file.id}`);
    setPermissions(data.data.permissions);
    onChange(chosenImage(data.data, pictures.usages[0]?.code ?? ''));
  };
  return (
    <Field.Root name="image" hint={t(image && 'url' in image ? 'overlay.image.linked' : 'overlay.image.help')}>
      <Field.Label>{t('overlay.image')}</Field.Label>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        {image && (
          <Box>
            <img
              src={'file' in image ? previewOf(image.file) : image.url}
              alt={image.alt[locales[0] ?? 'fr'] ?? ''}
              style={{ display: 'block', maxWidth: '16rem', maxHeight: '11rem' }}
            />
            <Typography variant="pi" textColor="neutral600">
              {'file' in image ? sizeOf(image.file) : image.url}
            </Typography>
          </Box>
        )}
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={() => setIsChoosing(true)}>
            {t(image ? 'overlay.image.change' : 'overlay.image.choose')}
          </Button>
          {image && (
            <Button variant="tertiary" onClick={() => onChange(undefined)}>
              {t('overlay.image.remove')}
            </Button>
          )}
        </Flex>
      </Flex>
      <Field.Hint />
      {image && (
        <PictureRights
          image={image}
          locales={locales}
          pictures={pictures}
          isSaid={permissions.some(({ credit, licence }) => credit && licence)}
          onChange={onChange}
        />
      )}
      {isChoosing && <PictureDialog onClose={() => setIsChoosing(false)} onChoose={(file) => void choose(file)} />}
    </Field.Root>
  );
}

const sizeOf = ({ width, height }: { width: number | null; height: number | null }): string =>
  width && height ? `${width} × ${height}` : '';
