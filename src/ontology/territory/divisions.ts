/**
 * France's administrative divisions, as `@etalab/decoupage-administratif` publishes them (INSEE, DGCL, La Poste). Only
 * what a territory needs; codes are strings, for they start with zeros.
 */
export interface AdministrativeDivisions {
  communes: CommuneRow[];
  epci: EpciRow[];
  departements: DivisionRow[];
  regions: DivisionRow[];
}

export interface CommuneRow {
  /** INSEE code, which a delegated commune may share with the new one: `05001` is Abriès-Ristolas and Abriès. */
  code: string;
  nom: string;
  /** `commune-actuelle`, or a former commune inside one. */
  type: string;
  departement: string;
  region: string;
  codesPostaux?: string[];
}

export interface EpciRow {
  /** SIREN. */
  code: string;
  nom: string;
  membres: { code: string }[];
}

export interface DivisionRow {
  code: string;
  nom: string;
  /** Of a department. */
  region?: string;
}
