import { formerSlugsAfter, leadingSlugs } from './former-slugs';

const at = Date.parse('2027-03-12T10:00:00Z');

describe('the former slugs of a channel', () => {
  it('are kept for half a year, without those that are over', () => {
    const formerSlugs = [
      { slug: 'concerts', until: '2027-03-01T00:00:00.000Z' },
      { slug: 'musique', until: '2027-06-01T00:00:00.000Z' },
    ];
    expect(formerSlugsAfter({ slug: 'eglises', formerSlugs }, 'chapelles', at)).toEqual([
      { slug: 'musique', until: '2027-06-01T00:00:00.000Z' },
      { slug: 'eglises', until: '2027-09-08T10:00:00.000Z' },
    ]);
  });

  it('are none that the channel takes again', () => {
    const formerSlugs = [{ slug: 'musique', until: '2027-06-01T00:00:00.000Z' }];
    expect(formerSlugsAfter({ slug: 'eglises', formerSlugs }, 'musique', at).map(({ slug }) => slug)).toEqual([
      'eglises',
    ]);
  });

  it('lead to it until their instant', () => {
    const formerSlugs = [{ slug: 'musique', until: '2027-03-12T10:00:00.000Z' }];
    expect(leadingSlugs(formerSlugs, at - 1)).toEqual(formerSlugs);
    expect(leadingSlugs(formerSlugs, at)).toEqual([]);
    expect(leadingSlugs(null, at)).toEqual([]);
  });
});
