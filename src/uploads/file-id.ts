/** The largest number of the columns that hold ids, which PostgreSQL refuses to compare with more. */
const MAX_ID = 2_147_483_647;

/** Whether a value is the id of a row, as people and programs write it: a database may read `12 ` as 12. */
export const isId = (value: unknown): value is string | number =>
  (typeof value === 'string' || typeof value === 'number') &&
  /^[1-9]\d{0,9}$/.test(String(value)) &&
  Number(value) <= MAX_ID;
