import type { Indicator } from '../declarations';
import type { Row, Table } from '../indicator-rows';

export interface DescribedDimension {
  code: string;
  label: string;
  /** True for what moves with time. */
  isTime: boolean;
  members: { code: string; label: string }[];
}

/** A table with all that is needed to read it, in one language. */
export interface DescribedTable {
  code: string;
  version: number;
  label: string;
  unit: { code: string; label: string };
  method: string;
  owner: string;
  source: string;
  isShare: boolean;
  /** False when a fact may be in several cells, which then add up to more than the total. */
  isAdditive: boolean;
  locale: string;
  dimensions: DescribedDimension[];
  rows: Row[];
  total: Row;
  /** Seasons that were frozen, ISO 8601. */
  frozen: { season: string; takenAt: string; version: number | null }[];
  updatedAt: string;
  licence: string;
  /** Where it is asked for. */
  url: string;
}

export type Given = Table & { indicator: Indicator };

/** A row with the names of its members, for tables that people read. */
export const labelsOf = ({ dimensions }: DescribedTable, { key }: Row): { code: string; label: string }[] =>
  key.map((code, position) => ({
    code,
    label: dimensions[position]?.members.find((member) => member.code === code)?.label ?? code,
  }));
