import { useStrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** A file of the media library, as its dialog gives it. */
export interface LibraryFile {
  id: number;
  name: string;
  url: string;
  alternativeText: string | null;
  formats?: { thumbnail?: { url: string } } | null;
}

/** The dialog of Strapi's media library. */
type MediaLibrary = ComponentType<{
  allowedTypes: 'images'[];
  multiple: boolean;
  onClose(): void;
  onSelectAssets(files: LibraryFile[]): void;
}>;

interface PictureDialogProps {
  onClose(): void;
  onChoose(file: LibraryFile): void;
}

/** Chooses a picture of the media library, or sends one to it; nothing where the library is absent. */
export function PictureDialog({ onClose, onChoose }: PictureDialogProps) {
  const components = useStrapiApp('PictureDialog', (app) => app.components);
  const MediaLibraryDialog = components['media-library'] as MediaLibrary | undefined;
  if (!MediaLibraryDialog) return null;
  return (
    <MediaLibraryDialog
      allowedTypes={['images']}
      multiple={false}
      onClose={onClose}
      onSelectAssets={([file]) => {
        onClose();
        if (file) onChoose(file);
      }}
    />
  );
}
