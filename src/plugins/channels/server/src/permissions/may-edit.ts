import type { Context } from 'koa';

interface Ability {
  can(action: string, subject: object): boolean;
}

/** Whether who asks may change the channel of a partner: roles may be limited to the partners of their members. */
export function mayEdit(ctx: Context, partnerDocumentId: string | null): boolean {
  const { userAbility } = ctx.state as { userAbility: Ability };
  // Actions of plugins have every subject, which is what their conditions are tested on.
  const channel = { __caslSubjectType__: 'all', partner: { documentId: partnerDocumentId } };
  return userAbility.can('plugin::channels.edit', channel);
}
