import sharp, { type Metadata, type Sharp } from 'sharp';
import type { PictureKind } from './kind-of-file';
import { UploadRejection } from './rejection';

/** What is decoded of a picture, all its frames together: 50 million points take 150 to 200 MB. */
export const MAX_PIXELS = 50_000_000;
export const MAX_FRAMES = 300;
/** Enough for a poster of A3 at 240 dots an inch; what is kept costs little to resize. */
export const MAX_SIDE = 4_000;
/** A last resort: what is let through by its size takes five seconds of one processor at most, and machines may be busy. */
const MAX_SECONDS = 60;
/** WebP is lossy here as JPEG is: what came as AVIF, too. */
const QUALITY = 90;

const encoders: Record<PictureKind, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' }),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: QUALITY, effort: 3 }),
  gif: (picture) => picture.gif({ effort: 1 }),
};

/**
 * Writes a picture anew from its points alone: upright, without position, names or anything else that its file held, and no longer
 * than `MAX_SIDE`. Its header is read first, so that what is too large is never decoded.
 *
 * @throws UploadRejection when it is too large, takes too long or is no picture.
 */
export async function rewritePicture(source: string, target: string, kind: PictureKind): Promise<void> {
  const { pages = 1 } = await assertDecodable(source);
  const isAnimated = pages > 1 && (kind === 'gif' || kind === 'webp');
  const picture = sharp(source, { animated: isAnimated, limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .timeout({ seconds: MAX_SECONDS })
    .autoOrient()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true });
  try {
    await encoders[kind](picture).toFile(target);
  } catch (error) {
    throw new UploadRejection(/timeout/i.test((error as Error).message) ? 'tooSlow' : 'unreadable');
  }
}

async function assertDecodable(source: string): Promise<Metadata> {
  const metadata = await sharp(source, { limitInputPixels: false })
    .metadata()
    .catch((): never => {
      throw new UploadRejection('unreadable');
    });
  const { width = 0, height = 0, pages = 1 } = metadata;
  if (pages > MAX_FRAMES) throw new UploadRejection('tooManyFrames', { limit: String(MAX_FRAMES) });
  if (width * height * pages > MAX_PIXELS)
    throw new UploadRejection('tooManyPixels', {
      size: `${width} × ${height}${pages > 1 ? ` × ${pages}` : ''}`,
      limit: String(MAX_PIXELS / 1_000_000),
    });
  return metadata;
}
