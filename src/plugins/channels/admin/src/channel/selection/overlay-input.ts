import type { LibraryImage, LibraryPicture, LocalisedText, Overlay, OverlayImage } from '../../types';

type TextPart = 'title' | 'teaser' | 'category';

/** What the server is sent: without what was left empty, which is the source's; null when nothing is left. */
export function overlayInput({ title, teaser, category, image }: Overlay): object | null {
  const kept: Partial<Record<TextPart | 'image', object>> = {};
  for (const [part, text] of Object.entries({ title, teaser, category })) {
    const filled = filledIn(text ?? {});
    if (Object.keys(filled).length > 0) kept[part as TextPart] = filled;
  }
  if (image) kept.image = imageInput(image);
  return Object.keys(kept).length > 0 ? kept : null;
}

const filledIn = (text: LocalisedText): LocalisedText =>
  Object.fromEntries(Object.entries(text).filter(([, one]) => one.trim() !== ''));

const imageInput = (image: OverlayImage): object =>
  'file' in image
    ? { ...image, file: image.file.id, alt: filledIn(image.alt), licence: image.licence?.code ?? '' }
    : { ...image, alt: filledIn(image.alt) };

/** A picture that was just chosen, with what entries say of its file already written. */
export function chosenImage({ file, permissions: [said] }: LibraryPicture, usage: string): LibraryImage {
  return {
    file,
    alt: said?.alt ?? {},
    credit: said?.credit ?? '',
    licence: said?.licence ?? null,
    usage: said?.usage ?? usage,
    expiresOn: said?.expiresOn ?? null,
  };
}

/** The smallest of its sizes that is large enough to recognise it. */
export const previewOf = ({ url, formats }: LibraryImage['file']): string =>
  formats?.small?.url ?? formats?.thumbnail?.url ?? url;
