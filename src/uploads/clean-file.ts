import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { HEAD_LENGTH, isPicture, kindOf, type Found, type Kind } from './kind-of-file';
import { withoutPersonalData } from './pdf';
import { rewritePicture } from './picture';
import { UploadRejection } from './rejection';

/** AVIF is decoded and kept as WebP, of which Strapi makes every format. */
const keptAs: Record<Found, Kind | null> = {
  ...{ jpeg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif', pdf: 'pdf', avif: 'webp' },
  ...{ heic: null, video: null, markup: null },
};

export interface CleanFile {
  path: string;
  kind: Kind;
  size: number;
}

/**
 * A file as it may be kept, by what its bytes are: a raster picture or a PDF, without personal data.
 * @param replaced the kind of the file that it replaces under the same address, null for one that is not kept any more.
 * @throws UploadRejection for anything else.
 */
export async function cleanFile(source: string, replaced?: Kind | null): Promise<CleanFile> {
  const found = kindOf(await headOf(source));
  const own = found ? keptAs[found] : null;
  if (!own) throw new UploadRejection(`not.${found ?? 'unknown'}`);
  const kind = replaced === undefined ? own : replaced;
  if (!kind || isPicture(kind) !== isPicture(own)) throw new UploadRejection('otherKind');
  const path = `${source}-clean`;
  if (isPicture(kind)) await rewritePicture(source, path, kind);
  else await writeFile(path, withoutPersonalData(await readFile(source)));
  return { path, kind, size: (await stat(path)).size };
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
