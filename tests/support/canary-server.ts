import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CanaryServer {
  port: number;
  /** How many connections it got, over IPv4 and IPv6. */
  connections(): number;
  close(): void;
}

/** A server inside of the network, which nobody outside may reach; `/redirect` leads to itself. */
export async function canaryServer(): Promise<CanaryServer> {
  let connections = 0;
  const server = http.createServer(({ url = '' }, response) => {
    if (url.startsWith('/redirect')) response.writeHead(302, { Location: '/secret' });
    response.end('secret');
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, connections: () => connections, close: () => server.close() };
}

/** The addresses by which it can be named. */
export const canaryAddresses = ({ port }: CanaryServer): string[] => [
  ...['127.0.0.1', '0.0.0.0', '0', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', 'localhost', 'localhost.'],
  ...['[::]', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '１２７.０.０.１', 'user@127.0.0.1'],
].flatMap((host) => [`http://${host}:${port}/secret`, `http://${host}:${port}/redirect`]); // prettier-ignore
