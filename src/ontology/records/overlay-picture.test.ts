import { overlayPicture, permittedImage, withFirst } from './overlay-picture';
import type { PictureData } from './pictures';
import type { FilePermission, OverlayImage } from './source';

const settings = { publicUrl: 'https://odus.example', timeZone: 'Europe/Paris' };
const ccBy = { code: 'cc-by-4.0', label: { fr: 'CC BY 4.0' } };
const cc0 = { code: 'cc0', label: { fr: 'CC0' } };

const chosen: OverlayImage = {
  file: {
    ...{ id: 7, url: '/uploads/nef.jpg', mime: 'image/jpeg', size: 84.1, width: 1200, height: 800 },
    formats: { small: { url: '/uploads/small_nef.jpg', width: 500, height: 333 } },
  },
  alt: { fr: 'La nef' },
  credit: 'Office de tourisme',
  licence: cc0,
  usage: 'any',
  expiresOn: null,
};
const permission: FilePermission = {
  ...{ alt: { fr: 'Une nef' }, credit: 'Léa Martin', licence: ccBy, usage: 'any', expiresOn: null },
};
const picture = (more: Partial<OverlayImage> = {}) => overlayPicture({ ...chosen, ...more }, settings);

describe('a picture that a partner chose in the media library', () => {
  it('has the size, the thumbnails and the rights of its file', () => {
    expect(picture({ expiresOn: '2099-06-30' })).toEqual({
      url: 'https://odus.example/uploads/nef.jpg',
      mime: 'image/jpeg',
      bytes: 84_100,
      width: 1200,
      height: 800,
      thumbnails: [{ url: 'https://odus.example/uploads/small_nef.jpg', width: 500, height: 333 }],
      role: 'main',
      alt: { fr: 'La nef' },
      caption: null,
      credit: 'Office de tourisme',
      licence: { ...cc0, broader: [], flags: [], mappings: {} },
      usage: 'any',
      expiresOn: '2099-06-30',
      expiresAt: '2099-06-30T22:00:00.000Z',
    });
  });

  it('is still the address alone that a partner gave before', () => {
    const linked = { url: '/uploads/moliere.jpg', alt: { fr: 'Molière' }, credit: 'Association' };
    expect(overlayPicture(linked, settings)).toMatchObject({
      ...{ url: 'https://odus.example/uploads/moliere.jpg', width: null, thumbnails: [], usage: 'any' },
      licence: { code: 'all_rights' },
    });
  });
});

describe('a picture of a channel over those of the entry', () => {
  const other = { ...picture(), url: 'https://odus.example/uploads/autre.jpg' };

  it('comes first', () => {
    expect(withFirst(picture(), [other]).map(({ url }) => url)).toEqual([picture().url, other.url]);
  });

  it('is not shown twice when it is one of them', () => {
    expect(withFirst(picture(), [other, picture()]).map(({ url }) => url)).toEqual([picture().url, other.url]);
  });

  it.each<[string, Partial<OverlayImage>, Partial<OverlayImage>, Partial<PictureData>]>([
    ['of the entry', {}, { expiresOn: '2099-01-31' }, { expiresOn: '2099-01-31' }],
    ['of the channel', { expiresOn: '2098-12-31' }, { expiresOn: '2099-01-31' }, { expiresOn: '2098-12-31' }],
    ['of the entry', {}, { usage: 'event_only' }, { usage: 'event_only' }],
  ])('keeps the strictest permission, that %s', (_, own, entry, expected) => {
    expect(withFirst(picture(own), [picture(entry)])[0]).toMatchObject(expected);
  });
});

describe('what entries say of a file', () => {
  const permit = (permissions: Partial<FilePermission>[], pictures: PictureData[] = [], image = chosen) =>
    permittedImage(
      image,
      permissions.map((more) => ({ ...permission, ...more })),
      pictures,
      settings,
    );

  it('is its credit and its licence, for channels too; the alternative text is that of who shows it', () => {
    expect(permit([{}])).toMatchObject({ credit: 'Léa Martin', licence: ccBy, alt: { fr: 'La nef' } });
  });

  it('leaves the words of the partner when nothing is said', () => {
    expect(permit([])).toEqual(chosen);
  });

  it('ends the permission of the channel at the first of the days that are said', () => {
    const image = { ...chosen, expiresOn: '2099-03-31' };
    expect(permit([{ expiresOn: '2099-06-30' }, { expiresOn: '2099-02-28' }], [], image)).toMatchObject({
      expiresOn: '2099-02-28',
    });
  });

  it('refuses what may not be reused', () => {
    expect(permit([{}, { usage: 'no_reuse' }])).toEqual({ rejection: 'noReuse' });
  });

  it('lets what was given for one event announce that event alone', () => {
    expect(permit([{ usage: 'event_only' }])).toEqual({ rejection: 'otherEvent' });
    expect(permit([{ usage: 'event_only' }], [picture()])).toMatchObject({ usage: 'event_only' });
  });
});
