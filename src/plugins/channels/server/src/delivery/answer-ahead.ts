import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type deliveryObservers from '../services/delivery-observers';
import { getService } from '../services/get-service';
import { isCurrent } from './rendition';
import { send } from './send';

type DeliveryObservers = ReturnType<typeof deliveryObservers>;

/**
 * Ahead of the server's own listener: an answer that is known and current is sent without anything else being made for its
 * request. Once a second, and for all the rest, Koa and Strapi do their part.
 */
export function answerAhead(strapi: Core.Strapi): void {
  const server: Server = strapi.server.httpServer;
  const { sent } = getService(strapi, 'delivery-observers');
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!answersAtOnce(strapi, request, response, sent))
      for (const listener of listeners) listener.call(server, request, response);
  });
}

function answersAtOnce(
  strapi: Core.Strapi,
  request: IncomingMessage,
  response: ServerResponse,
  sent: DeliveryObservers['sent'],
): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const known = getService(strapi, 'renditions').get(request.url ?? '');
  if (!known) return false;
  const live = getService(strapi, 'live-channels').recall(known.slug);
  if (!live?.channel.isPublic || !isCurrent(known, live, Date.now())) return false;
  void send(request, response, known);
  sent(request, response, known.content);
  return true;
}
