// Stands in front of OduS at an address that never changes, so that a test can stop it, silence it, or change what it says.
import { createServer, request } from 'node:http';

/**
 * A relay. `answer` is 'silence', or a function that gives an answer in place of OduS to a path, or nothing; `rewrite` changes the text of
 * an answer of OduS, as a server in the wrong hands would; `requests` are the paths that were asked,
 * `waits` how long (ms) somebody waited in silence.
 */
export async function startRelay(port) {
  const relay = { target: null, answer: null, rewrite: null, requests: [], url: `http://127.0.0.1:${port}`, waits: [] };
  const held = new Set();
  let server = null;

  const handle = (incoming, response) => {
    relay.requests.push(incoming.url);
    if (relay.answer === 'silence') {
      const since = performance.now();
      response.on('close', () => relay.waits.push(performance.now() - since));
      held.add(response);
      return;
    }
    const answer = relay.answer?.(incoming.url);
    if (answer) {
      response.writeHead(answer.status ?? 200, answer.headers ?? {});
      response.end(answer.body ?? '');
      return;
    }
    const { hostname, port } = new URL(relay.target);
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    const options = { hostname, port, path: incoming.url, method: incoming.method, headers };
    const outgoing = request(options, (reply) => {
      if (relay.rewrite) rewritten(relay, incoming.url, reply, response);
      else {
        response.writeHead(reply.statusCode, reply.headers);
        reply.pipe(response);
      }
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  };

  /** Answers again as OduS does. */
  relay.open = async () => {
    Object.assign(relay, { answer: null, rewrite: null });
    for (const response of held) response.destroy();
    held.clear();
    if (server) return;
    server = createServer(handle);
    await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  };

  /** Nobody listens any more. */
  relay.close = async () => {
    for (const response of held) response.destroy();
    held.clear();
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    server = null;
  };

  await relay.open();
  return relay;
}

async function rewritten(relay, path, reply, response) {
  const chunks = [];
  for await (const chunk of reply) chunks.push(chunk);
  const isText = /^(text|application\/json)/.test(reply.headers['content-type'] ?? '');
  const body = isText ? relay.rewrite(path, Buffer.concat(chunks).toString()) : Buffer.concat(chunks);
  const headers = Object.entries(reply.headers).filter(([name]) => !['content-length', 'etag'].includes(name));
  response.writeHead(reply.statusCode, Object.fromEntries(headers));
  response.end(body);
}
