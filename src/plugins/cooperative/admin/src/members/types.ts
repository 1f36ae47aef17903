export const LEVELS = ['contributor', 'editor', 'manager'] as const;

export type Level = (typeof LEVELS)[number];

export interface PersonOf {
  id: string;
  name: string;
  level: Level;
  isActive: boolean;
  isYou: boolean;
}

export interface OrganisationOf {
  documentId: string;
  name: string;
  college: string | null;
  isYours: boolean;
  mayManage: boolean;
  people: PersonOf[];
}

export interface College {
  code: string;
  label: { fr: string; en?: string; it?: string };
}

/** A member of the cooperative in their own name. */
export interface PersonMember {
  id: string;
  name: string;
  college: string;
  isYou: boolean;
}

export interface Directory {
  organisations: OrganisationOf[];
  persons: PersonMember[];
  colleges: College[];
  may: { actForAll: boolean; giveMandates: boolean; confirmAddresses: boolean };
}

/** The account that an address has already. */
export interface KnownAccount {
  name: string;
  since: string;
  isConfirmed: boolean;
}

/** What making an account answers: the link to pass on, whether a letter with it has gone, or whom it needs to hand it over. */
export interface Invited {
  link: string | null;
  isMailed: boolean;
  needsSuperAdministrator?: boolean;
  /** Whom it is offered to, when the address has an account. */
  account?: KnownAccount | null;
}
