import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { answer } from '../requests/rights';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';
import { callerOf } from './caller';
import { linkFor } from './link-for';

/** Requests to join, for those who may answer them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const rows = await getService(strapi, 'join-requests').waitingFor(callerOf(ctx));
    const names = await getService(strapi, 'organisations').named(
      rows.flatMap(({ organisationDocumentId }) => organisationDocumentId ?? []),
    );
    const accounts = await Promise.all(rows.map(({ email }) => getService(strapi, 'accounts').known(email)));
    ctx.body = {
      data: rows.map((row, index) => ({
        account: accounts[index] ?? null,
        ...{ id: row.publicId, name: `${row.firstname} ${row.lastname}`, email: row.email, kind: row.kind },
        ...{ commune: row.commune, college: row.college, why: row.why, at: Number(row.at) },
        organisation: row.organisationName ?? names.get(row.organisationDocumentId ?? '') ?? null,
      })),
    };
  },

  async answer(ctx: Context) {
    const given = parse(strapi, answer, bodyOf(ctx));
    const { id } = ctx.params as { id: string };
    const invitation = await getService(strapi, 'join-requests').answer(callerOf(ctx), id, given);
    ctx.body = { data: await linkFor(strapi, callerOf(ctx), invitation?.link ?? null) };
  },
});
