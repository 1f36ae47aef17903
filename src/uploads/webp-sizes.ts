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
  path?: string | null;
  /** A folder that goes once the file is stored. */
  tmpWorkingDirectory?: string;
  getStream(): Readable;
}

interface Size {
  key: string;
  file: object;
}

interface ImageManipulation {
  generateResponsiveFormats(file: ResizableFile): Promise<Size[]>;
}

/** Longest sides: of a row, of a small card, of a card and of a picture that is as wide as a page. Between them there is too little to gain. */
const SIDES = { thumbnail: 240, small: 500, large: 1000, full: 1600 } as const;
/** At this quality the pictures of the demonstration weigh less than half of their JPEG; a higher effort takes longer and gains little. */
const WEBP = { quality: 76, effort: 2 } as const;
/** What came as WebP or GIF has its sizes already, or moves. */
const HAS_TWINS = new Set(['.jpg', '.jpeg', '.png']);

/** Beside each size that Strapi makes of a JPEG or a PNG stands the same as WebP: pages offer it to browsers, which nearly all take it. */
export function addWebpSizes(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('image-manipulation') as unknown as ImageManipulation;
  const { generateResponsiveFormats } = service;
  service.generateResponsiveFormats = async (file) => [
    ...(await generateResponsiveFormats.call(service, file)),
    ...(await webpSizes(file)),
  ];
}

/** The picture as WebP, in each size that is smaller than it, and in its own size when that is not larger than all of them. */
export async function webpSizes(source: ResizableFile): Promise<Size[]> {
  const { name, hash, ext, tmpWorkingDirectory = '' } = source;
  if (!HAS_TWINS.has(ext.toLowerCase())) return [];
  const bytes = await buffer(source.getStream());
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  const side = Math.max(width, height);
  const wanted = Object.entries(SIDES).filter(([key, longest]) => key === 'full' || longest < side);
  const sizes: Size[] = [];
  for (const [key, longest] of wanted) {
    const target = path.join(tmpWorkingDirectory, `${key}_${hash}.webp`);
    const made = await sharp(bytes)
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .webp(WEBP)
      .toFile(target);
    const file = {
      name: `${key}_${name.replace(/\.\w+$/, '')}.webp`,
      hash: key === 'full' ? hash : `${key}_${hash}`,
      ...{ ext: '.webp', mime: 'image/webp', filepath: target, path: source.path ?? null },
      getStream: () => createReadStream(target),
      ...{ width: made.width, height: made.height, size: Math.round(made.size / 10) / 100, sizeInBytes: made.size },
    };
    sizes.push({ key: `${key}_webp`, file });
  }
  return sizes;
}
