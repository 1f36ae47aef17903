import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { TestApp } from '../boot';
import { CANARY, SECRET_DAYS } from './plant';

type Headers = Record<string, string>;

export interface Answer {
  address: string;
  status: number;
  /** Without what was sent, which an error may repeat. */
  text: string;
}

/** Asks as anyone on the network would, and keeps what should not have been said. */
export async function watch({ strapi, server }: TestApp) {
  // A connection that waits for its turn on a slow machine is not closed under the next request.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const leaks: string[] = [];
  const errors: string[] = [];
  let asked = 0;

  const ask = async (method: string, address: string, headers: Headers = {}, sent: string[] = []): Promise<Answer> => {
    asked += 1;
    const isWrite = method !== 'GET';
    const response = await fetch(`${origin}${address}`, {
      method,
      headers: { ...headers, ...(isWrite ? { 'Content-Type': 'application/json' } : {}) },
      ...(isWrite && method !== 'DELETE' ? { body: '{}' } : {}),
      redirect: 'manual',
    });
    const whole = `${await response.text()}\n${JSON.stringify([...response.headers])}`;
    const text = sent.reduce((rest, one) => rest.replaceAll(one, '…'), whole.replaceAll(encodeURI(address), '…'));
    const found = [...(text.match(CANARY) ?? []), ...SECRET_DAYS.filter((day) => text.includes(day))];
    if (found.length > 0) leaks.push(`${method} ${address}: ${found[0]}`);
    if (response.status >= 500) errors.push(`${method} ${address}: ${response.status}`);
    return { address, status: response.status, text: bodyOf(text) };
  };

  return { ask, origin, leaks, errors, logged: logsOf(strapi), asked: () => asked };
}

/** Without the header lines, whose date moves. */
const bodyOf = (text: string): string => text.slice(0, text.lastIndexOf('\n'));

/** Every line that is logged, less those of requests, which say the address that was asked for. */
function logsOf(strapi: Core.Strapi): () => string[] {
  const { transports } = require('winston') as { transports: { Stream: new (options: object) => object } };
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const log = strapi.log as unknown as { level: string; transports: { silent: boolean }[]; add(one: object): void };
  for (const transport of log.transports) transport.silent = true;
  log.level = 'debug';
  log.add(new transports.Stream({ stream, level: 'silly' }));
  return () => lines.filter((line) => !/\b(GET|POST|PUT|DELETE|PATCH|HEAD) \//.test(line));
}

/** Runs many at once, a few at a time. */
export async function together<Item>(items: Item[], width: number, run: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await run(item);
    }),
  );
}
