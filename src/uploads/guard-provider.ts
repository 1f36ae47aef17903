import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { kindOf, kindOfExtension } from './kind-of-file';
import { t } from './messages';

interface StoredFile {
  name?: string;
  ext?: string;
  stream?: Readable;
  buffer?: Buffer;
}

type Write = (file: StoredFile, ...others: unknown[]) => Promise<unknown>;
type Provider = Partial<Record<'upload' | 'uploadStream' | 'replace' | 'replaceStream', Write>>;

/**
 * The last door: whatever wrote a file (a route, a script, what Strapi adds one day), nothing is stored whose bytes are not of the kind
 * that its extension says.
 */
export function guardProvider(strapi: Core.Strapi): void {
  const { provider } = strapi.plugin('upload') as unknown as { provider: Provider };
  for (const name of ['upload', 'uploadStream', 'replace', 'replaceStream'] as const) {
    const write = provider[name];
    if (!write) continue;
    provider[name] = async (file, ...others) => {
      await assertKind(strapi, file);
      return write.call(provider, file, ...others);
    };
  }
}

async function assertKind(strapi: Core.Strapi, file: StoredFile): Promise<void> {
  const kind = kindOf(file.buffer ?? (await headOf(file.stream)));
  if (!kind || kind !== kindOfExtension(file.ext ?? ''))
    throw new errors.ValidationError(t(strapi, `not.unknown`, { name: file.name ?? '' }));
}

/** The first bytes of a stream, which it gives again to who reads it next. */
async function headOf(stream: Readable | undefined): Promise<Buffer> {
  if (!stream) return Buffer.alloc(0);
  await once(stream, 'readable');
  const chunk = stream.read() as Buffer | null;
  if (chunk) stream.unshift(chunk);
  return chunk ?? Buffer.alloc(0);
}
