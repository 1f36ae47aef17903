import type { Core } from '@strapi/strapi';
import { LOCALES, type Locale } from '../ontology/i18n-text';
import { identifierOfUri, parseIdentifier } from '../ontology/uri';
import { PICTURE_SIZE } from '../plugin-kit/site/poster/shapes';
import { dataAddress, pageAddress } from './addresses';
import { isPublicType } from './entries';
import { contentOf } from './page/contents';
import { settingsOf } from './records';
import { ABSENT, type Resolution } from './resolution';
import { resolveIdentifier, resolvePage } from './resolve';

const PAGE = new RegExp(`^/(?:${LOCALES.join('|')})/([^?#]+)`);

/** The entry that has this URI, or whose page has this address, as it is shown in a language; null when nobody may see one. */
export async function entryAt(strapi: Core.Strapi, address: string, locale: Locale) {
  const found = await resolutionAt(strapi, address);
  const resolution = found.kind === 'merged' ? await resolveIdentifier(strapi, found.into) : found;
  if (resolution.kind !== 'current' || !isPublicType(resolution.uid)) return null;
  const { uid, data, identifier, pageName } = resolution;
  const { title, pictures, poster } = contentOf(uid, data, locale);
  const [picture] = pictures;
  const drawn = poster ? [{ url: dataAddress(strapi, identifier, 'jpg'), ...PICTURE_SIZE }] : [];
  return {
    uid,
    documentId: identifier.key[0] ?? '',
    title: title.text,
    page: pageAddress(strapi, locale, identifier.segment, pageName),
    pictures: picture ? [picture, ...picture.thumbnails] : drawn,
  };
}

async function resolutionAt(strapi: Core.Strapi, address: string): Promise<Resolution> {
  const { uriBase, publicUrl } = settingsOf(strapi);
  const identifier = identifierOfUri(uriBase, address);
  if (identifier) return resolveIdentifier(strapi, identifier);
  const site = publicUrl.replace(/\/+$/, '');
  const [, path = ''] = (address.startsWith(`${site}/`) && PAGE.exec(address.slice(site.length))) || [];
  const name = parseIdentifier(path.replace(/\/$/, ''));
  return name ? resolvePage(strapi, name) : ABSENT;
}
