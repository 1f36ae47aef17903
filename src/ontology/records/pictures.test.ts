import type { PictureData } from './pictures';
import { pictureFile, withPermittedPictures } from './pictures';

const file = { url: '/uploads/nef.jpg', mime: 'image/jpeg', size: 84.12, width: 1200, height: 800 };
const size = (name: string, width: number, height: number) => ({ url: `/uploads/${name}_nef.jpg`, width, height });

describe('the file of a picture', () => {
  it('is given with its smaller sizes, the smallest first, at addresses that anybody reads', () => {
    const formats = { large: size('large', 1000, 667), thumbnail: size('thumbnail', 234, 156) };
    expect(pictureFile({ ...file, formats }, 'https://odus.example')).toEqual({
      url: 'https://odus.example/uploads/nef.jpg',
      mime: 'image/jpeg',
      bytes: 84_120,
      width: 1200,
      height: 800,
      thumbnails: [
        { url: 'https://odus.example/uploads/thumbnail_nef.jpg', width: 234, height: 156 },
        { url: 'https://odus.example/uploads/large_nef.jpg', width: 1000, height: 667 },
      ],
    });
  });

  it.each([[null], [undefined], [{}]])('has no smaller size when it is small itself: %j', (formats) => {
    expect(pictureFile({ ...file, formats }, 'https://odus.example').thumbnails).toEqual([]);
  });
});

describe('a record that was stored before pictures had thumbnails', () => {
  it('is read with none', () => {
    const stored = { pictures: [{ url: 'https://odus.example/uploads/nef.jpg', expiresAt: null } as PictureData] };
    expect(withPermittedPictures(stored, 0).pictures[0]?.thumbnails).toEqual([]);
  });

  it('is the same object otherwise, as long as time takes no picture away', () => {
    const stored = { pictures: [{ thumbnails: [], expiresAt: null } as unknown as PictureData] };
    expect(withPermittedPictures(stored, 0)).toBe(stored);
  });
});
