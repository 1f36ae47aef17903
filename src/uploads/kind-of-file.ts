/** Kinds of file that are kept, by the extension under which each is kept. */
export const KINDS = {
  jpeg: { extensions: ['.jpg', '.jpeg'], mime: 'image/jpeg' },
  png: { extensions: ['.png'], mime: 'image/png' },
  webp: { extensions: ['.webp'], mime: 'image/webp' },
  gif: { extensions: ['.gif'], mime: 'image/gif' },
  pdf: { extensions: ['.pdf'], mime: 'application/pdf' },
} as const satisfies Record<string, { extensions: readonly [string, ...string[]]; mime: string }>;

export type Kind = keyof typeof KINDS;
export type PictureKind = Exclude<Kind, 'pdf'>;

/** What browsers show as a picture and never run; AVIF is not kept any more, but may be there. */
export const PICTURE_TYPES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];

/** Kinds that are distinguished to say why they are refused, or to be kept as another one. */
export type Found = Kind | 'avif' | 'heic' | 'video' | 'markup';

/** How many bytes at the beginning of a file say what it is. */
export const HEAD_LENGTH = 256;

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EBML = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

const startsWith = (head: Buffer, bytes: Buffer): boolean => head.subarray(0, bytes.length).equals(bytes);
const textAt = (head: Buffer, start: number, end: number): string => head.toString('latin1', start, end);

/** What a file is by its first bytes; null for what nobody knows. Its name and its declared type say nothing. */
export function kindOf(head: Buffer): Found | null {
  if (startsWith(head, JPEG)) return 'jpeg';
  if (startsWith(head, PNG)) return 'png';
  if (/^GIF8[79]a/.test(textAt(head, 0, 6))) return 'gif';
  if (textAt(head, 0, 4) === 'RIFF') return textAt(head, 8, 12) === 'WEBP' ? 'webp' : 'video';
  if (textAt(head, 0, 5) === '%PDF-') return 'pdf';
  if (textAt(head, 4, 8) === 'ftyp') return kindOfContainer(head);
  if (startsWith(head, EBML)) return 'video';
  return /^(\ufeff|\xef\xbb\xbf|\s)*</.test(textAt(head, 0, HEAD_LENGTH)) ? 'markup' : null;
}

/** Brands of ISO base media (ISO/IEC 14496-12): pictures and films are in the same container. */
function kindOfContainer(head: Buffer): Found {
  const length = Math.min(head.readUInt32BE(0), head.length);
  const brands = textAt(head, 8, 12) + textAt(head, 16, length);
  if (/avif|avis/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'heic' : 'video';
}

/** The kind that an extension stands for. */
export const kindOfExtension = (extension: string): Kind | null =>
  (Object.keys(KINDS) as Kind[]).find((kind) =>
    (KINDS[kind].extensions as readonly string[]).includes(extension.toLowerCase()),
  ) ?? null;

export const isPicture = (kind: Kind): kind is PictureKind => kind !== 'pdf';
