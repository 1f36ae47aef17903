import type { Criterion } from './criterion';

/** What a channel shows of an entry of a type. */
export interface Contract {
  documentId: string;
  name: Record<string, string>;
  /** Names of the fields of its items. */
  fields: string[];
}

/** Codes of what the readers of a channel need of an entry: the criteria that its items show. */
export const needsOf = ({ fields }: Contract, criteria: Criterion[]): string[] =>
  criteria
    .filter(({ channelFields = [] }) => channelFields.some((field) => fields.includes(field)))
    .map(({ code }) => code);

/** Codes of what an entry lacks for a channel; none when it is ready. */
export const lackingFor = (contract: Contract, criteria: Criterion[], missing: string[]): string[] =>
  needsOf(contract, criteria).filter((code) => missing.includes(code));
