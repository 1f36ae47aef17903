import path from 'node:path';
import { KINDS, kindOfExtension, type Kind } from './kind-of-file';

const MAX_LENGTH = 120;
/** What no file system takes, what no eye sees, and what turns the direction of writing around (`gpj.exe`). */
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** The name of a file with the extension of its bytes, whatever it came with: `affiche.html` that is a PNG becomes `affiche.html.png`. */
export function nameOf(given: string, kind: Kind): string {
  const name = given
    .normalize()
    .replace(REFUSED, ' ')
    .replace(/%00/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '');
  const extension = path.extname(name);
  const isKnown = kindOfExtension(extension) !== null || /^\.(avif|jpe|jfif)$/i.test(extension);
  const base = (isKnown ? name.slice(0, -extension.length) : name).replace(/^[. ]+|[. ]+$/g, '');
  return `${[...base].slice(0, MAX_LENGTH).join('') || 'fichier'}${KINDS[kind].extensions[0]}`;
}
