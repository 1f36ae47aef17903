import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { words } from '../../../../../plugin-kit/server/words';
import { configurationOf } from '../configuration';
import type { PersonKind } from '../domain/personal-data/person';
import { getService } from '../services/get-service';
import { inTransaction } from '../services/transaction';
import { parse, translate } from '../services/translate';

const search = z.object({ q: words().min(2).max(100) });
const erasure = z.object({ name: z.string().max(400) });

/** Personal data of those who look after it: the register, and what a person may ask for. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  processings(ctx: Context): void {
    ctx.body = { data: configurationOf(strapi).personalData.processings };
  },

  async search(ctx: Context): Promise<void> {
    const { q } = parse(strapi, search, ctx.query);
    const found = await Promise.all(Object.values(SERVICES).map((name) => getService(strapi, name).search(q)));
    ctx.body = { data: found.flat() };
  },

  async export(ctx: Context): Promise<void> {
    const { kind, id } = ctx.params as { kind: PersonKind; id: string };
    const data = await dataOf(strapi, kind).export(id);
    await getService(strapi, 'personal-data-log').write({ by: callerOf(ctx), action: 'exported', kind, subject: id });
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data };
  },

  /** The name that is typed is the confirmation: nobody is erased in place of somebody else. */
  async erase(ctx: Context): Promise<void> {
    const { kind, id } = ctx.params as { kind: PersonKind; id: string };
    const { name } = parse(strapi, erasure, (ctx.request as { body?: unknown }).body);
    const by = callerOf(ctx);
    if (name.trim() !== (await dataOf(strapi, kind).named(id)))
      throw new errors.ValidationError(translate(strapi, 'personalData.otherName'));
    // What is closed is counted with the delegations that it had.
    await getService(strapi, 'closing').closeDue();
    ctx.body = {
      data: await inTransaction(strapi, async () => {
        const done = await dataOf(strapi, kind).erase(id, by);
        const log = { by, action: 'erased', kind, subject: id, counts: done.erased } as const;
        await getService(strapi, 'personal-data-log').write(log);
        return done;
      }),
    };
  },
});

const SERVICES = {
  entry: 'personal-data-entries',
  account: 'personal-data-accounts',
  'api-account': 'personal-data-api-accounts',
  request: 'personal-data-requests',
} as const satisfies Record<PersonKind, string>;

const dataOf = (strapi: Core.Strapi, kind: PersonKind) => getService(strapi, SERVICES[kind]);

const callerOf = (ctx: Context): number => (ctx.state as { user: { id: number } }).user.id;
