import type { ImageObjectLeaf } from 'schema-dts';
import type { PictureData, Thumbnail } from '../../records/pictures';
import { protocolTerm } from '../../records/protocol-terms';
import { textIn } from '../text-in';
import { node, type Node } from './node';

/** Where the text of a licence is read. Other licences are agreements between people, without an address. */
const LICENCES: Record<string, string> = {
  'etalab-2.0': 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-by-nc-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'cc-by-nc-nd-4.0': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
};

/** Pictures with their credit and licence, without logos. */
export const imageNodes = (pictures: PictureData[], locale: string): Node[] =>
  pictures.filter(({ role }) => role !== 'logo').map((picture) => imageNode(picture, locale));

export const logoNode = (pictures: PictureData[], locale: string): Node | null => {
  const logo = pictures.find(({ role }) => role === 'logo');
  return logo ? imageNode(logo, locale) : null;
};

const imageNode = (
  { url, alt, caption, credit, licence, usage, width, height, thumbnails, expiresOn }: PictureData,
  locale: string,
): Node =>
  node<ImageObjectLeaf>('ImageObject', {
    contentUrl: url,
    url,
    caption: textIn(caption, locale) ?? textIn(alt, locale),
    creditText: credit,
    license: LICENCES[licence.code],
    conditionsOfAccess: usage === 'any' ? null : textIn(protocolTerm('pictureUsage', usage).label, locale),
    width,
    height,
    thumbnail: thumbnails.map(thumbnailNode),
    expires: expiresOn,
  });

const thumbnailNode = ({ url, width, height }: Thumbnail): Node =>
  node<ImageObjectLeaf>('ImageObject', { contentUrl: url, url, width, height });
