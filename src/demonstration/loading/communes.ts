import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { communeId } from './references';

export interface Commune {
  documentId: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
}

/** A commune of the demonstration by its INSEE code. */
export type FindCommune = (code: string) => Commune;

/** @throws ApplicationError when the application is set up for another territory. */
export async function communesOf(strapi: Core.Strapi): Promise<FindCommune> {
  const rows = (await strapi.db.query('api::territory.territory').findMany({
    select: ['documentId', 'name', 'latitude', 'longitude'],
    where: { codeType: 'insee_commune' },
  })) as Commune[];
  const known = new Map(rows.map((row) => [row.documentId, row]));
  return (code) => {
    const commune = known.get(communeId(code));
    if (commune) return commune;
    throw new errors.ApplicationError(
      `The demonstration is about the Grand Briançonnais, and commune ${code} is not loaded: unset ODUS_TERRITORY and ODUS_TERRITORY_EPCI.`,
    );
  };
}
