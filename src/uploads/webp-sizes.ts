import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

/** A file while Strapi stores it. */
interface ResizableFile {
  name: string;
  hash: string;
  ext: string;
  path?: string | null;
  filepath?: string;
}

interface Size {
  key: string;
  file: object;
}

interface ImageManipulation {
  generateResponsiveFormats(file: ResizableFile): Promise<Size[]>;
}

/** Longest sides: those of Strapi's own sizes, and one for a picture that is as wide as a page. */
const SIDES = { small: 500, medium: 750, large: 1000, full: 1600 } as const;
/** WebP at this quality weighs two thirds of the JPEG that it stands for; a higher effort takes longer and gains little. */
const WEBP = { quality: 76, effort: 3 } as const;
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
export async function webpSizes({ name, hash, ext, path = null, filepath }: ResizableFile): Promise<Size[]> {
  if (!filepath || !HAS_TWINS.has(ext.toLowerCase())) return [];
  const { width = 0, height = 0 } = await sharp(filepath).metadata();
  const side = Math.max(width, height);
  const wanted = Object.entries(SIDES).filter(([key, longest]) => key === 'full' || longest < side);
  const sizes: Size[] = [];
  for (const [key, longest] of wanted) {
    const target = `${filepath}-${key}.webp`;
    const made = await sharp(filepath)
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .webp(WEBP)
      .toFile(target);
    const file = {
      name: `${key}_${name.replace(/\.\w+$/, '')}.webp`,
      hash: key === 'full' ? hash : `${key}_${hash}`,
      ...{ ext: '.webp', mime: 'image/webp', filepath: target, path },
      getStream: () => createReadStream(target),
      ...{ width: made.width, height: made.height, size: Math.round(made.size / 10) / 100, sizeInBytes: made.size },
    };
    sizes.push({ key: `${key}_webp`, file });
  }
  return sizes;
}
