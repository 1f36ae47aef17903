import { useAnswer } from '../use-answer';

export interface Commune {
  id: number;
  documentId: string;
  name: string;
  /** INSEE code, which is not the postal code. */
  code: string;
  latitude: number | null;
  longitude: number | null;
}

export interface Tiles {
  url: string;
  attribution: string;
}

interface Places {
  communes: Commune[];
  tiles: Tiles | null;
}

/** The communes of the commons, and where the background of maps comes from when the operator says so. */
export const usePlaces = () => useAnswer<Places>('/communes/api::territory.territory');
