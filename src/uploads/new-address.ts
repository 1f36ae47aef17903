import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { replacementHash, storedName } from './file-address';

interface StoredFile {
  hash: string;
}

interface Provider {
  replace(file: StoredFile, replaced: StoredFile): Promise<void>;
}

/**
 * What replaces a file takes a new address: Strapi would give it the former one, and who keeps files for a year would show the former
 * picture for a year.
 */
export function giveNewAddresses(strapi: Core.Strapi): void {
  const provider = strapi.plugin('upload').service('provider') as Provider;
  const { replace } = provider;
  provider.replace = (file, replaced) => {
    // The sizes of a picture are named after it: theirs are new already. Named before anything is awaited, since they are made meanwhile.
    if (file.hash === replaced.hash) file.hash = replacementHash(replaced.hash, randomBytes(4).toString('hex'));
    return replace.call(provider, file, replaced);
  };
}

interface Row {
  url: string;
  formats: Record<string, { url: string }> | null;
}

/** Where the file that took the place of another one is; null when none did. */
export async function replacementAddress(strapi: Core.Strapi, name: string): Promise<string | null> {
  const stored = storedName(name);
  if (!stored) return null;
  const { size, base } = stored;
  const file = (await strapi.db.query('plugin::upload.file').findOne({
    where: { $or: [{ hash: base }, { hash: { $startsWith: `${base}_` } }] },
    select: ['url', 'formats'],
  })) as Row | null;
  if (!file) return null;
  const formats = file.formats ?? {};
  const twin = name.endsWith('.webp') ? formats[`${size}_webp`] : undefined;
  // A smaller picture may have fewer sizes.
  return twin?.url ?? (size && formats[size]?.url) ?? file.url;
}
