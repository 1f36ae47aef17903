/** What a secret begins with, or how long it is: no id, slug or file name of the application is like it. */
const SECRET = /odus_|whsec_|eyJ[\w-]+\.|[A-Za-z0-9]{32,}/i;
const MAX_LENGTH = 500;
const MAX_ESCAPES = 5;

/** The path of an address as it may be logged: without its query, and with `…` for what may be a secret, however it is escaped. */
export const loggedPath = (path: string): string =>
  (path.split('?')[0] ?? '')
    .slice(0, MAX_LENGTH)
    .split('/')
    .map((segment) => (isSecret(segment) ? '…' : segment))
    .join('/');

function isSecret(segment: string): boolean {
  let text = segment;
  for (let escapes = 0; escapes < MAX_ESCAPES; escapes += 1) {
    if (SECRET.test(text)) return true;
    const decoded = decode(text);
    if (decoded === text) return false;
    text = decoded;
  }
  return true;
}

/** Each escape by itself: one that is malformed does not hide the others. */
const decode = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)));
