import type { Core } from '@strapi/strapi';
import request from 'supertest';
import type { TestApp } from './boot';
import { commons } from './commons';

type Data = Record<string, unknown>;

/** What partners do: save a channel, read it. Reading waits until what was written has reached the channels. */
export function partners({ strapi, server }: TestApp) {
  const the = commons(strapi);

  const save = async (slug: string, data: Data): Promise<{ documentId: string }> =>
    strapi.documents('plugin::channels.channel').create({
      data: { name: { fr: slug }, slug, mission: { fr: slug }, partner: await the.steward(), ...data } as never,
    });

  const get = async (path: string, headers: Record<string, string> = {}) => {
    await drain(strapi);
    return request(server).get(`/api/channels${path}`).set(headers);
  };

  const items = async (slug: string, query = ''): Promise<Data[]> => (await get(`/${slug}/items${query}`)).body.data;
  const titles = async (slug: string, query = ''): Promise<unknown[]> =>
    (await items(slug, query)).map(({ title, name }) => title ?? name);

  return { the, save, get, items, titles };
}

/** Waits until no work of the channels is pending. */
export const drain = (strapi: Core.Strapi): Promise<void> => strapi.plugin('channels').service('projector').drain();
