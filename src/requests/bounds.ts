/** What a request may not carry: the code of the message, and its parameters. */
export interface Excess {
  code: 'reservedName' | 'tooDeep' | 'tooMany' | 'nul' | 'nulInParameter';
  parameters: Record<string, string>;
}

/** As deep as `strapi::query` reads: what is deeper would be taken for a part of a name. */
export const MAX_QUERY_DEPTH = 20;
/** The parser of queries reads as many and drops the others without a word. */
export const MAX_PARAMETERS = 1000;
/** The deepest form has eight levels. */
export const MAX_BODY_DEPTH = 32;

/** Names that every object has: a parser drops them or writes over what the application relies on. */
const isReserved = (name: string): boolean => name in Object.prototype || name === 'prototype';

/** What makes a query string unreadable; null when nothing does. */
export function excessOfQuery(querystring: string): Excess | null {
  const names = [...new URLSearchParams(querystring).entries()];
  if (names.length > MAX_PARAMETERS) return { code: 'tooMany', parameters: { max: String(MAX_PARAMETERS) } };
  for (const [name, value] of names) {
    const parts = name.split(/[[\].]+/).filter(Boolean);
    const reserved = parts.find(isReserved);
    if (reserved) return { code: 'reservedName', parameters: { name: reserved } };
    if ((name.match(/\[/g) ?? []).length > MAX_QUERY_DEPTH) return tooDeep(MAX_QUERY_DEPTH);
    if (name.includes('\0') || value.includes('\0')) return { code: 'nulInParameter', parameters: { name } };
  }
  return null;
}

/** The same of a body that was read, without recursion: it may be as deep as its size allows. */
export function excessOfBody(body: unknown): Excess | null {
  const left: [unknown, number][] = [[body, 1]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [value, depth] = next;
    if (typeof value === 'string' && value.includes('\0')) return { code: 'nul', parameters: {} };
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_BODY_DEPTH) return tooDeep(MAX_BODY_DEPTH);
    for (const [name, inner] of Object.entries(value)) {
      if (isReserved(name)) return { code: 'reservedName', parameters: { name } };
      left.push([inner, depth + 1]);
    }
  }
  return null;
}

const tooDeep = (max: number): Excess => ({ code: 'tooDeep', parameters: { max: String(max) } });
