const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** 1 January 1980 at midnight, the first instant of MS-DOS. */
const EPOCH = 0x00210000;

/**
 * A zip archive (APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16) whose files have no time of their own, so that the same
 * files are the same bytes whenever they are packed.
 */
export function withoutTimes(archive: Buffer): Buffer {
  const bytes = Buffer.from(archive);
  const end = bytes.length - END_LENGTH;
  if (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return bytes;
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    bytes.writeUInt32LE(EPOCH, entry + 12);
    bytes.writeUInt32LE(EPOCH, bytes.readUInt32LE(entry + 42) + 10);
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(entry + offset));
    entry += ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length);
  }
  return bytes;
}
