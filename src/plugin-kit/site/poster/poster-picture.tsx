import { LRUCache } from 'lru-cache';
import { renderToString } from 'preact-render-to-string';
import sharp from 'sharp';
import { PosterDrawing } from '../components/poster';
import type { PosterSubject } from './poster-of';
import { PICTURE_SIZE } from './shapes';

/** The part of the poster that is shown: from below its margin to under its title. */
const FROM = 196;
const TOP = FROM + 66;
const MAX_KEPT = 100;

/** Drawing one takes as long as fifty pages. */
const pictures = new LRUCache<string, Promise<Buffer>>({ max: MAX_KEPT });

/** A poster as a JPEG, for who shows no SVG. Its letters are those that the machine has. */
export function posterPicture(subject: PosterSubject): Promise<Buffer> {
  const key = JSON.stringify(subject);
  const picture =
    pictures.get(key) ??
    sharp(Buffer.from(svgOf(subject)))
      .jpeg({ quality: 84, mozjpeg: true })
      .toBuffer();
  pictures.set(key, picture);
  return picture;
}

const svgOf = (subject: PosterSubject): string =>
  renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...PICTURE_SIZE}
      viewBox={`0 ${FROM} ${PICTURE_SIZE.width} ${PICTURE_SIZE.height}`}
      font-family="'Bricolage Grotesque', 'Inter', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif"
      font-weight="700"
    >
      <PosterDrawing subject={subject} top={TOP} />
    </svg>,
  );
