import type { Core } from '@strapi/strapi';
import type { I18nText } from '../ontology/i18n-text';
import type { FilePermission } from '../ontology/records/source';

interface Concept {
  code: string | null;
  documentId: string;
  prefLabel: I18nText | null;
}

interface PictureRow {
  alt: I18nText | null;
  credit: string | null;
  licence: Concept | null;
  usage: string | null;
  expiresOn: string | null;
}

/** Of all the entries that show a picture; what says less than a member meant to is in the drafts, too. */
const MAX_PICTURES = 200;
const MAX_LICENCES = 100;

/** What entries say of a file of the media library: who made it, under which licence, for what and until when. */
export async function filePermissions(strapi: Core.Strapi, fileId: number): Promise<FilePermission[]> {
  const rows = (await strapi.db.query('media.picture').findMany({
    where: { file: { id: fileId } },
    populate: { licence: { select: ['code', 'documentId', 'prefLabel'] } },
    limit: MAX_PICTURES,
  })) as PictureRow[];
  return rows.map(({ alt, credit, licence, usage, expiresOn }) => ({
    ...{ alt, credit, expiresOn },
    licence: licence && termOf(licence),
    usage: usage ?? 'any',
  }));
}

/** The licences that the cooperative knows, in the order of its vocabulary. */
export async function pictureLicences(strapi: Core.Strapi): Promise<NonNullable<FilePermission['licence']>[]> {
  const concepts = (await strapi.db.query('api::concept.concept').findMany({
    select: ['code', 'documentId', 'prefLabel'],
    where: { scheme: { code: 'licence' } },
    orderBy: { id: 'asc' },
    limit: MAX_LICENCES,
  })) as Concept[];
  return concepts.map(termOf);
}

const termOf = ({ code, documentId, prefLabel }: Concept): NonNullable<FilePermission['licence']> => ({
  code: code ?? documentId,
  label: prefLabel ?? { fr: code ?? documentId },
});
