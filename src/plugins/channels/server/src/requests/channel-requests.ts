import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { columnsOfPublication } from '../domain/render';
import type { Column } from '../domain/shape/columns';
import { isShownField } from '../domain/shape/shown-record';
import type { NarrowingField } from '../services/facets';
import type { ReadChannel } from './find-channel';
import {
  parseFacetsRequest,
  parseItemsRequest,
  type Asking,
  type FacetsRequest,
  type ItemsRequest,
} from './items-request';
import { facetParameters } from './items-parameters';
import type { RequestQuery } from './parse';
import { assertNotSwapped } from './swapped-position';

/** What is visible now of the items that readers are served. */
export const queryOf = (read: ReadChannel) => ({
  source: read.source,
  generation: read.version.generation,
  version: read.version.version,
  channelDocumentId: read.version.channelDocumentId,
  isSearched: isShownField(read),
  at: Date.now(),
});

/** What a request may ask of a channel. */
export const asking = (
  strapi: Core.Strapi,
  read: ReadChannel,
  { paged = true, ...more }: Partial<Pick<Asking, 'paged' | 'defaultPageSize' | 'alsoKnown'>> = {},
): Asking => ({
  ...read,
  shown: [...new Set(columnsOfPublication(read).map(firstName))],
  termsAddress: `${configurationOf(strapi).publicUrl}/api/channels/${read.channel.slug}/terms`,
  paged,
  ...more,
});

/** @throws ValidationError also when a position only makes sense with its numbers the other way round. */
export async function parseRequest(
  strapi: Core.Strapi,
  request: RequestQuery,
  read: ReadChannel,
  more: Partial<Pick<Asking, 'paged' | 'defaultPageSize' | 'alsoKnown'>> = {},
): Promise<ItemsRequest> {
  const asked = await parseItemsRequest(strapi, request, asking(strapi, read, more));
  const { near } = asked.narrowing;
  if (near) await assertNotSwapped(strapi, queryOf(read), near.point);
  return asked;
}

/** What a request counts. @throws ValidationError */
export async function parseCounting(
  strapi: Core.Strapi,
  request: RequestQuery,
  read: ReadChannel,
): Promise<FacetsRequest> {
  const asked = await parseFacetsRequest(strapi, request, asking(strapi, read));
  const { near } = asked.narrowing;
  if (near) await assertNotSwapped(strapi, queryOf(read), near.point);
  return asked;
}

/** The fields behind the names of parameters that take terms. */
export function narrowingFields(read: ReadChannel, names: string[]): NarrowingField[] {
  const parameters = facetParameters(read);
  return names.flatMap((parameter) => {
    const field = parameters[parameter];
    return field ? [{ parameter, field }] : [];
  });
}

/** The columns that a reader asked for by the first level of their names; the identifier is always there. */
export const chosenColumns = (read: ReadChannel, names: string[] | undefined): Column[] =>
  columnsOfPublication(read).filter((column) => !names || names.includes(firstName(column)));

const firstName = ({ name }: Column): string => name.split('.')[0] ?? name;
