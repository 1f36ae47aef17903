import { replacementHash, storedName } from './file-address';

describe('the name of a stored file', () => {
  it.each([
    ['affiche_1f2e3d4c5b.jpg', { size: null, base: 'affiche_1f2e3d4c5b' }],
    ['small_affiche_1f2e3d4c5b.jpg', { size: 'small', base: 'affiche_1f2e3d4c5b' }],
    ['affiche_1f2e3d4c5b_9a8b7c6d.webp', { size: null, base: 'affiche_1f2e3d4c5b' }],
    ['thumbnail_la_nef_1f2e3d4c5b_9a8b7c6d.png', { size: 'thumbnail', base: 'la_nef_1f2e3d4c5b' }],
  ])('%s says which file it is', (name, expected) => {
    expect(storedName(name)).toEqual(expected);
  });

  it.each(['affiche.jpg', 'affiche_1f2e.jpg', '1f2e3d4c5b.jpg', 'affiche_1f2e3d4c5b', '..'])(
    'is not %s: another file may take its place',
    (name) => {
      expect(storedName(name)).toBeNull();
    },
  );
});

describe('the name of what takes the place of a file', () => {
  it('is new each time, and as long', () => {
    const first = replacementHash('affiche_1f2e3d4c5b', '00000001');
    expect(first).toBe('affiche_1f2e3d4c5b_00000001');
    expect(replacementHash(first, '00000002')).toBe('affiche_1f2e3d4c5b_00000002');
  });
});
