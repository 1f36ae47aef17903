import { deflateSync, inflateSync } from 'node:zlib';
import { UploadRejection } from './rejection';

/** What a PDF says of who made it (ISO 32000-1, 14.3.3), and what word processors add; its title and dates stay. */
const PERSONAL = /\/(Author|Creator|Keywords|Company|Manager|LastModifiedBy|SourceModified)(?![A-Za-z])\s*/g;
/** Metadata of the photographs inside: Exif, XMP and IPTC segments, which follow their marker and their length. */
const SEGMENT = /\xff[\xe1\xed]([\s\S])([\s\S])(?:Exif\0\0|http:\/\/ns\.adobe\.com\/|Photoshop 3\.0\0)/g;
const MAX_INFLATED = 50 * 1024 * 1024;

/**
 * A PDF without the name of its author, its XMP metadata and the positions of its photographs. Each is written over by as many
 * blanks, so that nothing else moves: the table of a PDF says at which byte each object is.
 *
 * @throws UploadRejection for a PDF that hides what it holds: with a password, with files inside.
 */
export function withoutPersonalData(bytes: Buffer): Buffer {
  const clean = Buffer.from(bytes);
  const text = clean.toString('latin1');
  if (/\/Encrypt\s*(\d|<<)/.test(text)) throw new UploadRejection('pdf.encrypted');
  if (/\/EmbeddedFiles?(?![A-Za-z])/.test(text)) throw new UploadRejection('pdf.attachments');
  blankTexts(clean, text);
  blankSegments(clean, text);
  for (const stream of streamsOf(text)) cleanStream(clean, stream);
  return clean;
}

interface Stream {
  dictionary: string;
  start: number;
  end: number;
}

function* streamsOf(text: string): Generator<Stream> {
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at)) {
    const begin = /^stream\r?\n/.exec(text.slice(at, at + 8));
    if (!begin || text.slice(at - 3, at) === 'end') {
      at += 6;
      continue;
    }
    const start = at + begin[0].length;
    const end = text.indexOf('endstream', start);
    if (end < 0) return;
    yield { dictionary: text.slice(Math.max(text.lastIndexOf('obj', at), 0), at), start, end };
    at = end + 9;
  }
}

/** XMP is blanked; objects and photographs that are compressed are blanked inside and compressed again, in the same place. */
function cleanStream(bytes: Buffer, { dictionary, start, end }: Stream): void {
  if (/\/Type\s*\/Metadata/.test(dictionary)) {
    bytes.fill(' ', start, end);
    return;
  }
  if (!/\/Fl(ateDecode)?(?![A-Za-z])/.test(dictionary) || !/\/ObjStm|\/DCT(Decode)?/.test(dictionary)) return;
  const inside = inflated(bytes.subarray(start, end));
  const text = inside.toString('latin1');
  if (/\/EmbeddedFiles?(?![A-Za-z])/.test(text)) throw new UploadRejection('pdf.attachments');
  const isChanged = [blankTexts(inside, text), blankSegments(inside, text)].some(Boolean);
  if (!isChanged) return;
  const packed = deflateSync(inside, { level: 9 });
  if (packed.length > end - start) throw new UploadRejection('pdf.hidden');
  packed.copy(bytes, start);
  bytes.fill(0, start + packed.length, end);
}

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_INFLATED });
  } catch {
    throw new UploadRejection('pdf.hidden');
  }
}

/** @throws UploadRejection when the text is elsewhere, as `/Author 12 0 R` says. */
function blankTexts(bytes: Buffer, text: string): boolean {
  let isChanged = false;
  for (const { index, 0: key } of text.matchAll(PERSONAL)) {
    const start = index + key.length;
    if (/^\d+\s+\d+\s+R/.test(text.slice(start, start + 30))) throw new UploadRejection('pdf.hidden');
    const isHexadecimal = text[start] === '<' && text[start + 1] !== '<';
    if (text[start] !== '(' && !isHexadecimal) continue;
    const end = isHexadecimal ? text.indexOf('>', start) : endOfText(text, start);
    if (end < 0) throw new UploadRejection('unreadable');
    bytes.fill(isHexadecimal ? '20' : ' ', start + 1, end, 'latin1');
    isChanged = true;
  }
  return isChanged;
}

/** Where a text between parentheses ends: it may hold others, and escaped ones. */
function endOfText(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && (depth -= 1) === 0) return at;
  }
  return -1;
}

function blankSegments(bytes: Buffer, text: string): boolean {
  let isChanged = false;
  for (const { index } of text.matchAll(SEGMENT)) {
    const length = bytes.readUInt16BE(index + 2);
    bytes.fill(0, index + 4, Math.min(index + 2 + length, bytes.length));
    isChanged = true;
  }
  return isChanged;
}
