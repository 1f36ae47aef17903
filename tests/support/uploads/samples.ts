import sharp, { type Sharp } from 'sharp';

/** A file as somebody sends it: its bytes, the name and the type that they say it has. */
export interface Sample {
  bytes: Buffer;
  name: string;
  type: string;
}

type Format = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

const AFFICHE = { width: 90, height: 60, channels: 3, background: '#c2410c' } as const;
export const SCRIPT = '<script>fetch("/admin/users")</script>';
const POSITION = { IFD0: { Artist: 'Jeanne Martin' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 53/1 0/1' } };

/** A picture that says where it was taken and by whom. */
export const picture = (format: Format): Promise<Buffer> =>
  sharp({ create: AFFICHE }).withExif(POSITION).toFormat(format).toBuffer();

/** A picture whose upper half is red, held by the camera in one of the eight ways (Exif 2.32, 4.6.4). */
export async function turned(orientation: number, format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> {
  const upright = sharp({ create: { width: 40, height: 60, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: { width: 40, height: 30, channels: 3, background: '#ff0000' } }, top: 0, left: 0 },
  ]);
  const asStored = sharp(await upright.png().toBuffer());
  const turns: Record<number, (one: Sharp) => Sharp> = {
    1: (one) => one,
    2: (one) => one.flop(),
    3: (one) => one.rotate(180),
    4: (one) => one.flip(),
    5: (one) => one.rotate(270).flop(),
    6: (one) => one.rotate(270),
    7: (one) => one.rotate(90).flop(),
    8: (one) => one.rotate(90),
  };
  const points = await (turns[orientation] ?? turns[1]!)(asStored).png().toBuffer();
  return sharp(points).withExif(POSITION).withMetadata({ orientation }).toFormat(format).toBuffer();
}

export const animation = async (format: 'gif' | 'webp', frames: number, side = 2): Promise<Buffer> => {
  const raw = Buffer.alloc(side * side * frames * 3);
  for (let at = 0; at < raw.length; at += 1) raw[at] = Math.floor(at / (side * side * 3)) % 2 ? 255 : at % 7;
  const options = { raw: { width: side, height: side * frames, channels: 3 as const, pageHeight: side } };
  return sharp(raw, options).toFormat(format).toBuffer();
};

/** A PDF as word processors write it: the table says at which byte each object is. */
export function pdf(author = 'Jeanne Martin', more = ''): Buffer {
  const xmp = `<x:xmpmeta><dc:creator>${author}</dc:creator></x:xmpmeta>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`,
    `<< /Title (Dossier de presse) /Author (${author}) /Creator <4A65616E6E65> >>`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R /Info 5 0 R ${more}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const container = (brand: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}mif1`), Buffer.alloc(200)]);

/** A picture followed by a script, and one whose comment is a script. */
const withScript = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from(SCRIPT)]);

/** What is kept, under the extension that it is kept with. */
export async function accepted(): Promise<Record<string, Sample & { kept: [extension: string, mime: string] }>> {
  const jpeg = await picture('jpeg');
  const kept = (extension: string): [string, string] => [
    extension,
    { '.jpg': 'image/jpeg', '.pdf': 'application/pdf' }[extension] ?? `image/${extension.slice(1)}`,
  ];
  return {
    jpeg: { bytes: jpeg, name: 'affiche.jpg', type: 'image/jpeg', kept: kept('.jpg') },
    png: { bytes: await picture('png'), name: 'affiche.PNG', type: 'image/png', kept: kept('.png') },
    webp: { bytes: await picture('webp'), name: 'affiche.webp', type: 'image/webp', kept: kept('.webp') },
    gif: { bytes: await animation('gif', 3, 8), name: 'affiche.gif', type: 'image/gif', kept: kept('.gif') },
    avif: { bytes: await picture('avif'), name: 'affiche.avif', type: 'image/avif', kept: kept('.webp') },
    pdf: { bytes: pdf(), name: 'dossier.pdf', type: 'application/pdf', kept: kept('.pdf') },
    'jpeg called html': { bytes: jpeg, name: 'affiche.html', type: 'text/html', kept: kept('.jpg') },
    'jpeg called png': { bytes: jpeg, name: 'affiche.png', type: 'image/png', kept: kept('.jpg') },
    'jpeg with a script behind': {
      bytes: withScript(jpeg),
      name: 'a.jpg.js',
      type: 'text/javascript',
      kept: kept('.jpg'),
    },
    'pdf with a script behind': {
      bytes: withScript(pdf()),
      name: 'a.pdf.html.',
      type: 'text/html',
      kept: kept('.pdf'),
    },
  };
}

/** What is refused, whatever it is called. */
export async function refused(): Promise<Record<string, Sample>> {
  const text = (content: string, name: string, type: string): Sample => ({ bytes: Buffer.from(content), name, type });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${SCRIPT}</svg>`;
  return {
    html: text(`<!doctype html>${SCRIPT}`, 'page.html', 'text/html'),
    'html called jpg': text(`<!doctype html>${SCRIPT}`, 'page.jpg', 'image/jpeg'),
    'html called HTML': text(`\ufeff  <HTML>${SCRIPT}`, 'page.HTML', 'image/png'),
    svg: text(svg, 'dessin.svg', 'image/svg+xml'),
    'svg called png': text(`<?xml version="1.0"?>${svg}`, 'dessin.png', 'image/png'),
    'svg called svg.': text(svg, 'dessin.svg.', 'image/svg+xml'),
    xhtml: text(`<html xmlns="http://www.w3.org/1999/xhtml">${SCRIPT}</html>`, 'page.xhtml', 'application/xhtml+xml'),
    xml: text('<?xml version="1.0"?><a/>', 'donnees.xml', 'text/xml'),
    javascript: text('alert(1)', 'x.js', 'text/javascript'),
    'javascript called gif': text('GIF89=1;alert(1)', 'x.gif', 'image/gif'),
    'gif that is a script': text('GIF89a/*' + ' '.repeat(300) + '*/=1;alert(1)', 'x.gif', 'image/gif'),
    'jpeg that is only its first bytes': {
      bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      name: 'a.jpg',
      type: 'image/jpeg',
    },
    mht: text('MIME-Version: 1.0\r\nContent-Type: multipart/related', 'page.mht', 'message/rfc822'),
    css: text('body{background:url(//evil.example)}', 'x.css', 'text/css'),
    wasm: { bytes: Buffer.from('\0asm\x01\0\0\0', 'latin1'), name: 'x.wasm', type: 'application/wasm' },
    zip: { bytes: Buffer.from('PK\x03\x04', 'latin1'), name: 'x.docx', type: 'application/zip' },
    tiff: { bytes: await sharp({ create: AFFICHE }).tiff().toBuffer(), name: 'x.tif', type: 'image/tiff' },
    heic: { bytes: container('heic'), name: 'photo.HEIC', type: 'image/heic' },
    mp4: { bytes: container('isom'), name: 'film.mp4', type: 'video/mp4' },
    webm: { bytes: Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2]), name: 'film.webm', type: 'video/webm' },
    empty: text('', 'rien.png', 'image/png'),
    'pdf with a password': { bytes: pdf('J', '/Encrypt 9 0 R '), name: 'x.pdf', type: 'application/pdf' },
    'pdf with files inside': { bytes: pdf('J', '/EmbeddedFiles 9 0 R '), name: 'x.pdf', type: 'application/pdf' },
  };
}
