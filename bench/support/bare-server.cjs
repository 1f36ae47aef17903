const { createServer } = require('node:http');

/** Node's own server, that sends the same bytes, or 304 to who has them: the most that any application could do here. */
async function startBareServer(bytes) {
  const server = createServer((request, response) => {
    if (request.headers['if-none-match']) return response.writeHead(304, { ETag: '"same"' }).end();
    return response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

module.exports = { startBareServer };
