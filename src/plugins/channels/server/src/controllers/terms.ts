import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answer } from '../delivery/answer';
import { pick, type LocaleChain } from '../domain/localise';
import { chainOf } from '../domain/render';
import type { Term } from '../domain/source';
import { asking } from '../requests/channel-requests';
import { findChannel, readChannel } from '../requests/find-channel';
import { termParameters } from '../requests/items-parameters';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import { askedLocale } from './documentation';

/** What the parameters of a channel that take terms accept. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The parameters, each with the address of its terms. */
  index: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const locale = await askedLocale(strapi, ctx, read);
        const { termsAddress, ...asked } = asking(strapi, read);
        await answer(strapi, ctx, read, ['terms', locale], () => {
          const data = Object.entries(termParameters(asked)).map(([parameter, { name, label }]) => ({
            parameter,
            field: name,
            label: pick(label, chainOf(locale, read)),
            terms: `${termsAddress}/${parameter}`,
          }));
          return Promise.resolve({ body: JSON.stringify({ data }), items: 0 });
        });
      },
    ),

  of: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const { parameter } = ctx.params as { parameter: string };
        const locale = await askedLocale(strapi, ctx, read);
        const parameters = termParameters(asking(strapi, read));
        const field = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
        if (!field) {
          const known = Object.keys(parameters).join(', ');
          throw new errors.NotFoundError(translate(strapi, 'request.unknownParameter', { given: parameter, known }));
        }
        await answer(strapi, ctx, read, ['terms', parameter, locale], async () => {
          const terms = await getService(strapi, 'readers-terms').list(field);
          const data = terms.map((term) => described(term, chainOf(locale, read)));
          return { body: JSON.stringify({ data }), items: terms.length };
        });
      },
    ),
});

const described = ({ code, label, broader, aliases = [] }: Term, chain: LocaleChain) => ({
  code,
  label: pick(label, chain) ?? code,
  broader,
  ...(aliases.length > 0 ? { aliases } : {}),
});
