import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

/** A file while Strapi stores it. */
interface ResizableFile {
  name: string;
  hash: string;
  ext: string;
  /** Where Strapi makes the sizes of a file; it goes with them once they are stored. */
  tmpWorkingDirectory?: string;
  getStream(): Readable;
}

interface Size {
  key: string;
  file: object;
}

interface ImageManipulation {
  isFaultyImage(file: ResizableFile): Promise<boolean>;
  generateResponsiveFormats(file: ResizableFile): Promise<Size[]>;
}

interface Services {
  extend(uid: string, extension: (service: ImageManipulation) => ImageManipulation): void;
}

/** Longest sides: those of Strapi's own sizes, and one for a picture that is as wide as a page. */
const SIDES = { small: 500, medium: 750, large: 1000, wide: 1600 } as const;
/** A higher effort takes twice as long and gains little. */
const WEBP = { quality: 76, effort: 1 } as const;
/** What came as WebP or GIF has its sizes already, or moves. */
const HAS_TWINS = new Set(['.jpg', '.jpeg', '.png']);

/**
 * Beside each size that Strapi makes of a JPEG or a PNG stands the same as WebP: pages offer it to browsers, which nearly all take it. That takes
 * as long as decoding the picture once more to find out whether it can be, which was seen when it was written anew (picture.ts).
 */
export function addWebpSizes(strapi: Core.Strapi): void {
  const services = strapi.get('services') as Services;
  services.extend('plugin::upload.image-manipulation', (service) => ({
    ...service,
    isFaultyImage: () => Promise.resolve(false),
    generateResponsiveFormats: async (file) => [
      ...(await service.generateResponsiveFormats(file)),
      ...(await webpSizes(file)),
    ],
  }));
}

/** The picture as WebP, in each size that is smaller than it. */
export async function webpSizes(file: ResizableFile): Promise<Size[]> {
  if (!HAS_TWINS.has(file.ext.toLowerCase())) return [];
  // Its path is taken from it while it is stored, which happens meanwhile.
  const picture = await buffer(file.getStream());
  const { width, height } = await sharp(picture).metadata();
  const sizes: Size[] = [];
  for (const [size, side] of Object.entries(SIDES))
    if (side < Math.max(width, height)) sizes.push(await webpSize(file, picture, size, side));
  return sizes;
}

async function webpSize(file: ResizableFile, picture: Buffer, size: string, side: number): Promise<Size> {
  const hash = `${size}_${file.hash}`;
  const filepath = path.join(file.tmpWorkingDirectory ?? '', `${hash}.webp`);
  const made = await sharp(picture).resize({ width: side, height: side, fit: 'inside' }).webp(WEBP).toFile(filepath);
  return {
    key: `${size}_webp`,
    file: {
      name: `${size}_${path.parse(file.name).name}.webp`,
      ...{ hash, ext: '.webp', mime: 'image/webp', filepath, path: null },
      getStream: () => createReadStream(filepath),
      ...{ width: made.width, height: made.height, size: Math.round(made.size / 10) / 100, sizeInBytes: made.size },
    },
  };
}
