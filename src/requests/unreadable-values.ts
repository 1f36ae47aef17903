interface DatabaseError {
  code?: unknown;
  message?: unknown;
}

/** What Strapi says of a condition or an order that it cannot read: it fails as if by itself (`@strapi/database`, query and fields). */
const UNREADABLE_TO_STRAPI = [
  /^Expected a valid (Number|BigInteger), got /,
  /^Operator (and non-operator keys|\S+ must be an array)/,
  /^Only (one operator key|\$and, \$or and \$not)/,
  /^Undefined attribute level operator/,
  /^You cannot (filter|order) on \w+ types/,
  /^(The second argument to whereBetween must|You must specify 2 values for the whereBetween)/,
  /^(Invalid orderBy syntax|Where must be an array)/,
];

/** Class 22 of PostgreSQL: a value is not of the type of its column (a date of "hello", a number too large). */
const DATA_EXCEPTION = /^22[0-9A-Z]{3}$/;
/** What SQLite says of a query that asks for more than it joins or compares. */
const BEYOND_SQLITE =
  /at most 64 tables in a join|Expression tree is too large|parser stack overflow|too many (terms|SQL variables)/;

/** Whether a database failed by what a request asked, and not by itself. */
export function isUnreadable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as DatabaseError;
  if (UNREADABLE_TO_STRAPI.some((pattern) => pattern.test(String(message)))) return true;
  return DATA_EXCEPTION.test(String(code)) || (code === 'SQLITE_ERROR' && BEYOND_SQLITE.test(String(message)));
}
