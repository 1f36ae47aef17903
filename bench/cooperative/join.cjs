const { startApplication } = require('../support/application.cjs');
const { figure, timed } = require('../support/figure.cjs');

const SUBMISSIONS = 1000;
const TABLE = 'cooperative_join_requests';

const TEXTS = [
  ...['<script>alert(1)</script>', '{{7*7}}', '${jndi:ldap://x}', 'A\u0007', '\u0000', 'http://spam.example', ''],
  ...['A'.repeat(5000), '`id`', '../../etc/passwd|', "' or '1'='1'; <--", '<img src=x onerror=alert(1)>', '\ud800<'],
];
const FIELDS = ['firstname', 'lastname', 'email', 'organisation', 'why', 'kind', 'notice', 'college'];
const BODIES = [
  (body) => ({ body: `${body}&firstname[$ne]=x` }),
  (body) => ({ body: `${body}&__proto__[kind]=new&kind=zzz` }),
  (body) => ({ body: `${body}&padding=${'x'.repeat(40_000)}` }),
  (body) => ({ body: `${body}&website=http://spam.example` }),
  () => ({ body: 'a[b][c][d][e][f][g]=1' }),
  () => ({ body: '%E0%A4%A&%00=%00' }),
  () => ({ body: '{"a":', type: 'application/json' }),
  (body) => ({ body, type: 'text/plain' }),
  () => ({ body: '--x\r\n', type: 'multipart/form-data; boundary=x' }),
];

/** A thousand hostile submissions of the page to join: none may leave a row, make the server fail, or slow it down. */
async function join() {
  const { strapi, url, stop } = await startApplication();
  const statuses = new Map();
  const { seconds } = await timed(async () => {
    for (let index = 0; index < SUBMISSIONS; index += 1) {
      const status = await submit(url, attack(index));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  const [{ count }] = await strapi.db.connection(TABLE).count({ count: '*' });
  const failed = [...statuses].filter(([status]) => status >= 500).reduce((sum, [, times]) => sum + times, 0);
  figure({
    name: `${SUBMISSIONS} hostile submissions: rows`,
    value: Number(count),
    unit: '',
    bar: '0',
    ok: !Number(count),
  });
  figure({ name: 'answers of 500 and above', value: failed, unit: '', bar: '0', ok: failed === 0 });
  figure({ name: 'one hostile submission', value: (seconds / SUBMISSIONS) * 1000, unit: 'ms' });
  await stop();
}

/** Each field with each text in turn, and between them bodies that no form sends. */
function attack(index) {
  const form = {
    ...{ firstname: 'Léa', lastname: 'Martin', email: `lea${index}@example.fr`, kind: 'existing', notice: 'yes' },
    ...{ organisation: 'abcdefghijklmnopqrstuvwx', why: 'Je m’occupe de la communication.', step: 'send' },
  };
  if (index % 5 === 4) return BODIES[index % BODIES.length](new URLSearchParams(form).toString());
  const field = FIELDS[index % FIELDS.length];
  return { body: new URLSearchParams({ ...form, [field]: TEXTS[index % TEXTS.length] }).toString() };
}

async function submit(url, { body, type = 'application/x-www-form-urlencoded' }) {
  const headers = { 'Content-Type': type };
  const { status } = await fetch(`${url}/join`, { method: 'POST', headers, body, redirect: 'manual' });
  return status;
}

module.exports = { join };
