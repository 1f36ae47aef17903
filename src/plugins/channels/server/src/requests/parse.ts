import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { translate } from '../services/translate';

/** The parameters of a request, as Koa reads them from its address. */
export type RequestQuery = Pick<Context, 'query' | 'querystring'>;

/** What each parameter accepts, said to whoever got it wrong: a key of the translations and its parameters. */
export type Expectations<Shape> = { [Name in keyof Shape]: [key: string, parameters?: Record<string, string>] };

/**
 * Reads the parameters of a request.
 * @throws ValidationError that lists the known parameters, or says what a value should be.
 */
export function parseQuery<Shape extends z.ZodRawShape>(
  strapi: Core.Strapi,
  request: RequestQuery,
  shape: Shape,
  expectations: Expectations<Shape>,
): z.output<z.ZodObject<Shape>> {
  rejectInherited(strapi, request, expectations);
  const parsed = z.strictObject(shape).safeParse(request.query);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.flatMap((issue) => describe(strapi, issue, expectations));
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), { errors: problems });
}

function describe<Shape>(strapi: Core.Strapi, issue: z.core.$ZodIssue, expectations: Expectations<Shape>) {
  const known = Object.keys(expectations);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((given) => ({
      path: [given],
      name: 'ValidationError',
      message: translate(strapi, 'request.unknownParameter', { given, known: known.join(', ') || '–' }),
    }));
  }
  const name = String(issue.path[0] ?? '');
  const [key, parameters] = expectations[name as keyof Shape] ?? ['request.value'];
  const message = translate(strapi, 'request.value', { name, expected: translate(strapi, key, parameters) });
  return [{ path: [name], name: 'ValidationError', message }];
}

/** Names that every object has are dropped when an address is read: whoever sends one gets an error all the same. */
function rejectInherited<Shape>(
  strapi: Core.Strapi,
  { querystring }: RequestQuery,
  expectations: Expectations<Shape>,
): void {
  const names = [...new URLSearchParams(querystring).keys()].map((name) => name.split('[')[0] ?? '');
  const given = names.find((name) => name in {});
  if (given === undefined) return;
  const known = Object.keys(expectations).join(', ') || '–';
  throw new errors.ValidationError(translate(strapi, 'request.unknownParameter', { given, known }));
}
