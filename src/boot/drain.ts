import type { Server } from 'node:http';

/**
 * Lets the requests that are under way end before Strapi destroys their sockets, for `timeoutMs` at most. New connections
 * are refused meanwhile.
 */
export async function drain(server: Server, timeoutMs: number): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    const timeout = setTimeout(resolve, timeoutMs);
    server.close(() => {
      clearTimeout(timeout);
      resolve();
    });
    server.closeIdleConnections();
  });
}
