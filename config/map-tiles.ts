import type { Core } from '@strapi/strapi';

export interface MapTiles {
  /** Address of a tile: `{z}`, `{x}` and `{y}` stand for its place, `{s}` for one of several hosts. */
  url: string;
  attribution: string;
}

/** Where the background of maps comes from: nothing unless the operator says so, and then no browser asks anybody. */
const config = ({ env }: Pick<Core.Config.Shared.ConfigParams, 'env'>): MapTiles | null => {
  const url = env('ODUS_TILES_URL', '');
  return url ? { url, attribution: env('ODUS_TILES_ATTRIBUTION', '') } : null;
};

export default config;
