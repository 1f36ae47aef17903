import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { allDrawings, CREDIT, type Drawing } from './pictures';

/** Pictures drawn at a time: as many as a small machine has cores. */
const AT_A_TIME = 2;

/** Ids of the files of the demonstration, by the name of their drawing. */
export type FileIds = ReadonlyMap<string, number>;

/** Draws what the library of media lacks and puts it there, in all of its sizes. */
export async function drawPictures(
  strapi: Core.Strapi,
  today: string,
  progress?: (done: number, total: number) => void,
): Promise<FileIds> {
  const drawings = allDrawings(today);
  const ids = await knownFiles(strapi);
  const missing = drawings.filter(({ name }) => !ids.has(name));
  const folder = await mkdtemp(path.join(tmpdir(), 'odus-pictures-'));
  try {
    for (let start = 0; start < missing.length; start += AT_A_TIME) {
      const batch = missing.slice(start, start + AT_A_TIME);
      await Promise.all(batch.map(async (drawing) => ids.set(drawing.name, await store(strapi, folder, drawing))));
      progress?.(drawings.length - missing.length + start + batch.length, drawings.length);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return ids;
}

interface StoredFile {
  id: number;
  name: string;
}

async function knownFiles(strapi: Core.Strapi): Promise<Map<string, number>> {
  const where = { caption: CREDIT };
  const files = (await strapi.db
    .query('plugin::upload.file')
    .findMany({ where, select: ['id', 'name'] })) as StoredFile[];
  return new Map(files.map(({ id, name }) => [drawingNamed(name), id]));
}

interface UploadService {
  upload(upload: { data: object; files: object }): Promise<StoredFile[]>;
}

async function store(strapi: Core.Strapi, folder: string, { name, svg, alt }: Drawing): Promise<number> {
  const filename = fileNamed(name);
  const filepath = path.join(folder, filename);
  const { size } = await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toFile(filepath);
  const [file] = await (strapi.plugin('upload').service('upload') as UploadService).upload({
    data: { fileInfo: { name: filename, alternativeText: alt.fr, caption: CREDIT } },
    files: { filepath, originalFilename: filename, mimetype: 'image/jpeg', size },
  });
  if (!file) throw new Error(`${filename} was not stored`);
  return file.id;
}

const fileNamed = (name: string): string => `${name.replace('/', '--')}.jpg`;
const drawingNamed = (filename: string): string => filename.replace('--', '/').replace(/\.jpg$/, '');
