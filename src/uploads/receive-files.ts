import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { cleanFile } from './clean-file';
import { isId } from './file-id';
import { nameOf } from './file-name';
import { inTurn } from './in-turn';
import { KINDS, kindOfExtension, type Kind } from './kind-of-file';
import { MAX_FIELDS, MAX_FIELDS_BYTES, MAX_FILES, MAX_REQUEST_BYTES } from './limits';
import { t } from './messages';
import { UploadRejection } from './rejection';

/** Folders of requests under way; those of a process that was killed are removed when another one starts. */
export const FOLDER_PREFIX = 'odus-upload-';

/** A file as formidable leaves it. */
interface ReceivedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  size: number;
}

type FilesOf = Record<string, ReceivedFile | ReceivedFile[]>;

interface UploadRequest {
  body?: Record<string, unknown> | undefined;
  files?: FilesOf | undefined;
}

const FILE = 'plugin::upload.file';

/**
 * Reads the files of a request, after who asks was found to have the right to send some, and gives them on as they may be kept. What
 * came is in a folder of its own, which goes whatever happens.
 */
export function receiveFiles(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!ctx.is('multipart')) return next() as Promise<void>;
    if ((ctx.request.length ?? 0) > MAX_REQUEST_BYTES) throw tooLarge(strapi);
    const folder = await mkdtemp(path.join(tmpdir(), FOLDER_PREFIX));
    try {
      await readBody(strapi, ctx, folder, async () => {
        const request = ctx.request as UploadRequest;
        const replaced = await replacedKind(strapi, ctx);
        for (const files of Object.values(request.files ?? {}))
          for (const file of [files].flat()) await clean(strapi, file, replaced);
        request.body = bodyOf(strapi, request);
        await next();
      });
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    }
  };
}

/** Strapi's own reader of bodies, for this request alone: it lets go of the files when `use` is over. */
async function readBody(strapi: Core.Strapi, ctx: Context, folder: string, use: Next): Promise<void> {
  let files = 0;
  const countFile = (): boolean => (files += 1) <= MAX_FILES;
  const read = strapi.middleware('strapi::body')(
    {
      ...{ json: false, urlencoded: false, text: false, multipart: true },
      formidable: {
        ...{ uploadDir: folder, maxFileSize: MAX_REQUEST_BYTES, filter: countFile },
        ...{ maxFields: MAX_FIELDS, maxFieldsSize: MAX_FIELDS_BYTES },
      },
      onError: (error: Error) => {
        throw /maxFileSize|maxFieldsSize/.test(error.message) ? tooLarge(strapi) : unreadable(strapi);
      },
    },
    { strapi },
  );
  await read?.(ctx, async () => {
    if (files > MAX_FILES) throw new errors.ValidationError(t(strapi, 'tooMany', { limit: String(MAX_FILES) }));
    await use();
  });
}

/** Of the file whose address stays while its bytes change; undefined for a new one. */
async function replacedKind(strapi: Core.Strapi, ctx: Context): Promise<Kind | null | undefined> {
  const id = (ctx.params as { id?: string }).id ?? ctx.query.id;
  if (id === undefined) return undefined;
  const file = (await strapi.db.query(FILE).findOne({ where: { id: Number(id) }, select: ['ext'] })) as {
    ext: string | null;
  } | null;
  return file ? kindOfExtension(file.ext ?? '') : undefined;
}

async function clean(strapi: Core.Strapi, file: ReceivedFile, replaced: Kind | null | undefined): Promise<void> {
  const given = file.originalFilename ?? '';
  try {
    const { path: cleanPath, kind, size } = await inTurn(() => cleanFile(file.filepath, replaced));
    await rename(cleanPath, file.filepath);
    Object.assign(file, { originalFilename: nameOf(given, kind), mimetype: KINDS[kind].mime, size });
  } catch (error) {
    if (!(error instanceof UploadRejection)) throw error;
    throw new errors.ValidationError(t(strapi, error.code, { ...error.parameters, name: given }));
  }
}

const fileInfo = z.looseObject({ name: z.string().nullish(), folder: z.custom<string | number>(isId).nullish() });

/** What describes the files, and nothing that would join them to an entry (`ref`, `refId`, `field`): that is the entry's to say. */
function bodyOf(strapi: Core.Strapi, { body = {}, files = {} }: UploadRequest): Record<string, unknown> {
  const { ref: _ref, refId: _refId, field: _field, path: _path, ...others } = body;
  if (others.fileInfo === undefined) return others;
  const received = [files.files ?? []].flat();
  const infos = [others.fileInfo].flat().map((info, index) => {
    const { name, ...rest } = parsed(strapi, info);
    const kind = kindOfExtension(path.extname(received[index]?.originalFilename ?? ''));
    return { ...rest, ...(name && kind ? { name: nameOf(name, kind) } : {}) };
  });
  return { ...others, fileInfo: Array.isArray(others.fileInfo) ? infos : infos[0] };
}

function parsed(strapi: Core.Strapi, info: unknown): z.infer<typeof fileInfo> {
  try {
    return fileInfo.parse(typeof info === 'string' ? JSON.parse(info) : info);
  } catch {
    throw new errors.ValidationError(t(strapi, 'fileInfo'));
  }
}

const tooLarge = (strapi: Core.Strapi): Error =>
  createError(413, t(strapi, 'tooLarge', { limit: String(MAX_REQUEST_BYTES / 1024 / 1024) }), {
    name: 'PayloadTooLargeError',
  });

const unreadable = (strapi: Core.Strapi): Error => new errors.ValidationError(t(strapi, 'body'));
