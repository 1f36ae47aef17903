import path from 'node:path';

/** The path of a request as the file system reads it: `/%75ploads//x` is `/uploads/x`. What cannot be decoded stays as it is. */
export function decodedPath(address: string): string {
  try {
    return path.posix.normalize(decodeURIComponent(address));
  } catch {
    return address;
  }
}
