/** What the cooperative may entrust somebody with. */
export const MANDATE_KINDS = ['vocabulary-steward', 'channel-manager', 'moderator', 'administrator'] as const;

export type MandateKind = (typeof MANDATE_KINDS)[number];

/** Local dates (`2027-04-01`), both included; without an end it holds until it is withdrawn. */
export interface Term {
  begins: string;
  ends: string | null;
}

export const isInForce = ({ begins, ends }: Term, today: string): boolean =>
  begins <= today && (ends === null || today <= ends);

export const isOver = ({ ends }: Term, today: string): boolean => ends !== null && ends < today;

export const mayBeGivenBack = ({ accountId }: { accountId: number }, by: number): boolean => accountId === by;
