import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../../plugin-kit/server/sql';
import type { Outcome } from '../../domain/decisions/outcome';
import type { Proposal } from '../../domain/decisions/proposal';
import { getService } from '../get-service';

interface Notice {
  kind: 'vote' | 'decision';
  entry: { uid: string; documentId: string };
  recipients: number[];
  authorId: null;
  parameters: Record<string, string>;
}

interface Notices {
  notify(notice: Notice): Promise<void>;
}

/** What members are notified of about votes, in the transaction that is open, where there is a plugin of the commons to do it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Those who may vote, once the vote is open. */
  async opened(proposal: Proposal, trx: Knex.Transaction): Promise<void> {
    const recipients = await getService(strapi, 'electors').accountsOf(proposal.number, trx);
    await notify(strapi, proposal, recipients, { kind: 'vote', state: 'opened' });
  },

  /** Those who could vote, once it is counted. */
  async decided(proposal: Proposal, { isCarried }: Outcome, trx: Knex.Transaction): Promise<void> {
    const recipients = await getService(strapi, 'electors').accountsOf(proposal.number, trx);
    await notify(strapi, proposal, recipients, { kind: 'decision', state: isCarried ? 'carried' : 'rejected' });
  },

  /** The author of a proposal whose vote could not open. */
  stopped: (proposal: Proposal): Promise<void> =>
    notify(strapi, proposal, [proposal.authorId], { kind: 'vote', state: 'stopped' }),
});

async function notify(
  strapi: Core.Strapi,
  { number, title }: Proposal,
  recipients: number[],
  { kind, state }: { kind: Notice['kind']; state: string },
): Promise<void> {
  const notices = strapi.plugins.commons?.service('notices') as Notices | undefined;
  if (!notices) return;
  const entry = { uid: 'plugin::cooperative.proposal', documentId: number };
  const parameters = { state, number, title, path: `/plugins/cooperative/decisions/${number}` };
  for (const part of chunks(recipients))
    await notices.notify({
      kind,
      entry,
      recipients: part,
      authorId: null,
      parameters,
    });
}
