import { deflateSync, inflateSync } from 'node:zlib';
import { withoutPersonalData } from './pdf';

const clean = (text: string): string => withoutPersonalData(Buffer.from(text, 'latin1')).toString('latin1');
const stream = (dictionary: string, content: string): string =>
  `1 0 obj\n<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;

describe('a PDF without personal data', () => {
  it('has blanks where its author was, however that is written', () => {
    expect(clean('/Author (Jeanne)')).toBe('/Author (      )');
    expect(clean('/Author(a \\) (b) c)/Title (T)')).toBe('/Author(          )/Title (T)');
    expect(clean('/Author <FEFF004A>')).toBe('/Author <20202020>');
    expect(clean('/Authority (Mairie)')).toBe('/Authority (Mairie)');
  });

  it('has none of its XMP metadata', () => {
    const xmp = stream('/Type /Metadata /Subtype /XML', '<dc:creator>Jeanne</dc:creator>');
    expect(clean(xmp)).toHaveLength(xmp.length);
    expect(clean(xmp)).not.toContain('Jeanne');
  });

  it('has none of the positions of its photographs', () => {
    const photograph = `\xff\xd8\xff\xe1\x00\x10Exif\0\0GPS 44.9\xff\xdb`;
    expect(clean(stream('/Filter /DCTDecode', photograph))).toContain('\xff\xd8\xff\xe1\x00\x10');
    expect(clean(stream('/Filter /DCTDecode', photograph))).not.toContain('GPS');
    expect(clean(stream('/Filter /DCTDecode', photograph))).toContain('\xff\xdb');
  });

  it('is blanked inside of what is compressed, in the same place', () => {
    const objects = `1 0 << /Author (Jeanne Martin, du Théâtre des Cimes) >> ${'<< /Type /Page >>'.repeat(20)}`;
    const packed = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1');
    const given = stream('/Type /ObjStm /Filter /FlateDecode', packed);
    const result = clean(given);
    expect(result).toHaveLength(given.length);
    const from = result.indexOf('stream\n') + 7;
    const inside = inflateSync(Buffer.from(result.slice(from, result.indexOf('\nendstream')), 'latin1')).toString(
      'latin1',
    );
    expect(inside).toContain(`/Author (${' '.repeat(35)})`);
  });

  it.each([
    ['pdf.encrypted', 'trailer << /Encrypt 5 0 R >>'],
    ['pdf.attachments', '<< /Names << /EmbeddedFiles 4 0 R >> >>'],
    ['pdf.hidden', '/Author 12 0 R'],
    ['pdf.hidden', stream('/Type /ObjStm /Filter /FlateDecode', 'not compressed')],
    ['unreadable', '/Author (never closed'],
  ])('is refused as %s when what it holds is out of reach', (code, text) => {
    expect(() => clean(text)).toThrow(code);
  });

  it('is read in one pass, however long it is', () => {
    const long = 'stream endstream /Author '.repeat(40_000);
    expect(clean(long)).toBe(long);
  });
});
