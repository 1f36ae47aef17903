import type { Core } from '@strapi/strapi';
import type { Outline } from '../../domain/map/outlines';
import { configured } from '../dates/rows';
import { getService } from '../get-service';

export interface Written {
  /** Communes that have another outline now. */
  written: Outline[];
  /** Communes that had this very outline. */
  same: Outline[];
  /** Outlines of communes that are not of this territory. */
  elsewhere: Outline[];
  /** Communes of the territory that still have none, by name. */
  missing: string[];
}

interface Row {
  documentId: string;
  [attribute: string]: unknown;
}

/** Outlines of communes, as the operator loaded them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Outlines by document id of their commune. */
  async all(): Promise<{ id: string; outline: object }[]> {
    const { commune } = configured(strapi).map;
    return (await communes(strapi)).flatMap((row) =>
      row[commune.outline] ? [{ id: row.documentId, outline: row[commune.outline] as object }] : [],
    );
  },

  /** Writes them all or none, each as it was given. */
  async write(outlines: Outline[]): Promise<Written> {
    const { commune } = configured(strapi).map;
    const rows = await communes(strapi);
    const rowOf = ({ code }: Outline) => rows.find((row) => row[commune.code] === code);
    const known = outlines.filter((outline) => rowOf(outline));
    const isSame = (outline: Outline) => equals(rowOf(outline)?.[commune.outline], outline.geometry);
    const written = known.filter((outline) => !isSame(outline));
    const documents = strapi.documents(commune.uid as 'api::territory.territory');
    await getService(strapi, 'authorship').as({ origin: 'import' }, () =>
      strapi.db.transaction(async () => {
        for (const outline of written) {
          const documentId = rowOf(outline)?.documentId ?? '';
          await documents.update({ documentId, data: { [commune.outline]: outline.geometry } as never });
        }
      }),
    );
    const codes = new Set(known.map(({ code }) => code));
    return {
      written,
      same: known.filter(isSame),
      elsewhere: outlines.filter((outline) => !rowOf(outline)),
      missing: rows
        .filter((row) => !row[commune.outline] && !codes.has(String(row[commune.code])))
        .map((row) => String(row[commune.name])),
    };
  },

  /** Codes and addresses at which an official service gives the outlines of the communes of the territory. */
  async addresses(template?: string): Promise<string[]> {
    const { commune, outlines } = configured(strapi).map;
    const rows = await communes(strapi);
    return rows.map((row) =>
      (template ?? outlines.address).replaceAll('{code}', encodeURIComponent(String(row[commune.code]))),
    );
  },
});

function communes(strapi: Core.Strapi): Promise<Row[]> {
  const { commune } = configured(strapi).map;
  return strapi.db.query(commune.uid).findMany({
    where: commune.among,
    select: ['documentId', commune.name, commune.code, commune.outline],
    orderBy: [{ [commune.name]: 'asc' }],
  }) as Promise<Row[]>;
}

/** PostgreSQL keeps JSON as it likes, so it is compared by its parts. */
function equals(kept: unknown, given: Outline['geometry']): boolean {
  const { type, coordinates } = (kept ?? {}) as Partial<Outline['geometry']>;
  return type === given.type && JSON.stringify(coordinates) === JSON.stringify(given.coordinates);
}
