const { get } = require('node:http');

/** The bytes of an answer as they travel. */
function rawBytes(address, headers) {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
}

/** The text of an answer that is one. */
async function text(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

module.exports = { rawBytes, text };
