import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { webpSizes } from './webp-sizes';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'odus-webp-'));
});
afterAll(() => rm(folder, { recursive: true }));

const pictureOf = async (width: number, height: number, ext = '.jpg') => {
  const source = path.join(folder, `${width}${ext}`);
  await sharp({ create: { width, height, channels: 3, background: '#24407a' } }).toFile(source);
  return {
    ...{ name: `nef${ext}`, hash: 'nef_0123456789', ext, tmpWorkingDirectory: folder },
    getStream: () => createReadStream(source),
  };
};

describe('the sizes of a picture as WebP', () => {
  it('are those smaller than it, named after it', async () => {
    const sizes = await webpSizes(await pictureOf(1800, 1200));
    expect(sizes.map(({ key, file }) => ({ key, ...(file as { width: number; height: number }) }))).toMatchObject([
      { key: 'small_webp', width: 500, height: 333, hash: 'small_nef_0123456789', ext: '.webp', mime: 'image/webp' },
      { key: 'medium_webp', width: 750, height: 500 },
      { key: 'large_webp', width: 1000, height: 667 },
      { key: 'wide_webp', width: 1600, height: 1067, hash: 'wide_nef_0123456789', name: 'wide_nef.webp' },
    ]);
  });

  it('never enlarge it', async () => {
    expect((await webpSizes(await pictureOf(700, 300, '.png'))).map(({ key }) => key)).toEqual(['small_webp']);
    expect(await webpSizes(await pictureOf(500, 500))).toEqual([]);
  });

  it('are not made of what is WebP or moves', async () => {
    expect(await webpSizes(await pictureOf(900, 600, '.webp'))).toEqual([]);
    expect(await webpSizes(await pictureOf(900, 600, '.gif'))).toEqual([]);
  });
});
