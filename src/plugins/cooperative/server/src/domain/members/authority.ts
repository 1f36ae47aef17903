import { isAtLeast, type Level } from './level';
import type { MandateKind } from './mandate';

/** Where somebody stands towards the rights on an organisation. */
export interface Authority {
  /** Of Strapi: may do everything. */
  isSuperAdministrator: boolean;
  /** Mandates that are in force. */
  mandates: MandateKind[];
  /** Their own level for the organisation. */
  level: Level | null;
}

/** Whether somebody keeps the rights on an organisation: its managers do, and those whom the cooperative entrusts with it. */
export const mayManage = (authority: Authority): boolean => authority.level === 'manager' || actsForAll(authority);

/** Whether somebody answers for the cooperative as a whole. */
export const actsForAll = ({ isSuperAdministrator, mandates }: Omit<Authority, 'level'>): boolean =>
  isSuperAdministrator || mandates.includes('moderator') || mandates.includes('administrator');

export const mayGiveMandates = ({ isSuperAdministrator, mandates }: Omit<Authority, 'level'>): boolean =>
  isSuperAdministrator || mandates.includes('administrator');

interface Giving {
  isSelf: boolean;
  /** What the person has already. */
  before: Level | null;
  level: Level;
}

/** Why somebody may not give a level: the code of a message, or null when they may. Nobody raises their own rights. */
export function errorOfGiving(authority: Authority, { isSelf, before, level }: Giving): string | null {
  if (authority.isSuperAdministrator) return null;
  const isRaise = before === null || !isAtLeast(before, level);
  if (isSelf && isRaise) return 'rights.own';
  return mayManage(authority) || (isSelf && !isRaise) ? null : 'rights.notYours';
}

/** Why somebody may not withdraw a membership. Everybody may leave. */
export const errorOfWithdrawing = (authority: Authority, isSelf: boolean): string | null =>
  isSelf || mayManage(authority) ? null : 'rights.notYours';

/**
 * Why somebody may not make a member: not even a moderator gives a vote to themselves, in their own name or in that of an organisation which
 * they manage.
 */
export function errorOfSeat(authority: Authority, isSelf: boolean): string | null {
  if (authority.isSuperAdministrator) return null;
  if (!actsForAll(authority)) return 'rights.notYours';
  return isSelf || authority.level === 'manager' ? 'rights.own' : null;
}

/** Why somebody may not give a mandate: not even an administrator gives one to themselves. */
export function errorOfMandate(authority: Omit<Authority, 'level'>, isSelf: boolean): string | null {
  if (authority.isSuperAdministrator) return null;
  if (!mayGiveMandates(authority)) return 'mandates.notYours';
  return isSelf ? 'rights.own' : null;
}
