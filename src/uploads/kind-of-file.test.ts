import { kindOf, kindOfExtension } from './kind-of-file';

const box = (brand: string, others = '') =>
  Buffer.concat([Buffer.from([0, 0, 0, 16 + others.length]), Buffer.from(`ftyp${brand}\0\0\0\0${others}`, 'latin1')]);

describe('the kind of a file', () => {
  it.each([
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe1])],
    ['png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['gif', Buffer.from('GIF87a')],
    ['webp', Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1')],
    ['video', Buffer.from('RIFF\0\0\0\0AVI LIST', 'latin1')],
    ['pdf', Buffer.from('%PDF-1.7')],
    ['avif', box('avif')],
    ['avif', box('mif1', 'avif')],
    ['heic', box('heic', 'mif1')],
    ['video', box('isom', 'mp42')],
    ['markup', Buffer.from('  \n<svg xmlns="http://www.w3.org/2000/svg">')],
    ['markup', Buffer.from('\ufeff<?xml version="1.0"?>')],
    [null, Buffer.from('GIF88a')],
    [null, Buffer.from(' %PDF-1.7')],
    [null, Buffer.from('alert(1)')],
    [null, Buffer.alloc(0)],
  ])('is %s by its first bytes', (kind, head) => {
    expect(kindOf(head)).toBe(kind);
  });

  it('is what its extension stands for, in any case', () => {
    expect(['.JPG', '.jpeg', '.Png', '.svg', ''].map(kindOfExtension)).toEqual(['jpeg', 'jpeg', 'png', null, null]);
  });
});
