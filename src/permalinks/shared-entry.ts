import type { Core } from '@strapi/strapi';
import type { Locale } from '../ontology/i18n-text';
import { parseIdentifier } from '../ontology/uri';
import { PICTURE_SIZE } from '../plugin-kit/site/poster/poster-picture';
import { dataAddress } from './addresses';
import { contentOf } from './page/contents';
import { resolveIdentifier, resolvePage } from './resolve';

/** What is shown on other sites of the entry whose page has this path (`venue/theatre-du-brianconnais`); null when nobody may see one. */
export async function sharedEntry(strapi: Core.Strapi, path: string, locale: Locale) {
  const name = parseIdentifier(path);
  const found = name && (await resolvePage(strapi, name));
  const resolution = found?.kind === 'merged' ? await resolveIdentifier(strapi, found.into) : found;
  if (resolution?.kind !== 'current') return null;
  const { uid, data, identifier } = resolution;
  const { title, pictures, poster } = contentOf(uid, data, locale);
  const [picture] = pictures;
  const drawn = poster ? [{ url: dataAddress(strapi, identifier, 'jpg'), ...PICTURE_SIZE }] : [];
  return { title: title.text, pictures: picture ? [picture, ...picture.thumbnails] : drawn };
}
