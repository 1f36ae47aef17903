import { inflateSync } from 'node:zlib';

/** What a reader of a PDF (ISO 32000-1) finds in it: for documents whose objects are not packed and whose fonts say what their glyphs mean. */
export interface ReadPdf {
  /** Of each page, its lines in the order of the file. */
  pages: string[][];
  /** Addresses of its links. */
  links: string[];
  language: string | null;
  title: string | null;
  isTagged: boolean;
  /** Part of ISO 14289 that it says to keep to. */
  universalAccess: string | null;
  /** How many fonts it uses, and how many files of fonts are in it. */
  fonts: { used: number; embedded: number };
}

export function readPdf(bytes: Buffer): ReadPdf {
  const text = bytes.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const at = (reference: string | undefined): string => objects.get(reference ?? '') ?? '';
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '';
  return {
    pages: pages.map((page) => linesOf(page, at)),
    links: [...text.matchAll(/\/URI \((.*?)\)\n/g)].map(([, address]) => unescape(address ?? '')),
    language: /\/Lang \((.*?)\)/.exec(catalog)?.[1] ?? null,
    title: /<rdf:li xml:lang="[^"]*">([^<]*)<\/rdf:li>/.exec(bytes.toString('utf8'))?.[1] ?? null,
    isTagged: /\/Marked true/.test(text),
    universalAccess: /<pdfuaid:part>(\d)</.exec(text)?.[1] ?? null,
    fonts: {
      used: new Set(text.match(/\/BaseFont \/[A-Z]{6}\+[\w-]+/g)).size,
      embedded: (text.match(/\/FontFile[23]? \d+ 0 R/g) ?? []).length,
    },
  };
}

/** A string: what is in it may have parentheses of its own, in pairs. */
const LITERAL = String.raw`\(((?:\\[\s\S]|\((?:\\[\s\S]|[^\\()])*\)|[^\\()])*)\)`;
/** The choice of a font, and texts that are shown. */
const OPERATIONS = new RegExp(String.raw`/(\S+) [\d.]+ Tf|\[((?:${LITERAL}|[^\]])*)\] TJ`, 'g');

type At = (reference: string | undefined) => string;

function linesOf(page: string, at: At): string[] {
  const resources = /\/Resources (\d+) 0 R/.exec(page);
  const dictionary = resources ? at(resources[1]) : page;
  const fonts = /\/Font(?: (\d+) 0 R| <<([\s\S]*?)>>)/.exec(dictionary);
  const named = [...(fonts?.[2] ?? at(fonts?.[1])).matchAll(/\/(\S+) (\d+) 0 R/g)];
  const meanings = new Map(
    named.map(([, name, id]) => [name, meaningsIn(/\/ToUnicode (\d+) 0 R/.exec(at(id))?.[1], at)]),
  );
  const content = streamOf(at(/\/Contents (\d+) 0 R/.exec(page)?.[1]));
  let glyphs = new Map<number, string>();
  const lines: string[] = [];
  for (const [operation, font, array] of content.matchAll(OPERATIONS)) {
    if (operation.endsWith('Tf')) glyphs = meanings.get(font) ?? new Map();
    else lines.push(shown(array ?? '', glyphs));
  }
  return lines;
}

const shown = (array: string, glyphs: Map<number, string>): string =>
  [...array.matchAll(new RegExp(LITERAL, 'g'))]
    .map(([, literal]) => Buffer.from(unescape(literal ?? ''), 'latin1'))
    .flatMap((codes) => Array.from({ length: codes.length / 2 }, (_none, index) => codes.readUInt16BE(index * 2)))
    .map((code) => glyphs.get(code) ?? '')
    .join('');

/** What each glyph of a font means: Adobe Technical Note 5014, section 1. */
function meaningsIn(reference: string | undefined, at: At): Map<number, string> {
  const map = streamOf(at(reference));
  const meanings = new Map<number, string>();
  for (const [, from, to] of map.matchAll(/^<(\w{4})> <(\w+)>$/gm))
    meanings.set(parseInt(from ?? '', 16), utf16(to ?? ''));
  for (const [, from, to, first] of map.matchAll(/^<(\w{4})> <(\w{4})> <(\w+)>$/gm)) {
    const start = parseInt(from ?? '', 16);
    for (let code = start; code <= parseInt(to ?? '', 16); code += 1)
      meanings.set(code, String.fromCodePoint((utf16(first ?? '').codePointAt(0) ?? 0) + code - start));
  }
  return meanings;
}

const utf16 = (hexadecimal: string): string => Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');

function streamOf(body: string): string {
  const start = /stream\r?\n/.exec(body);
  if (!start) return '';
  const bytes = Buffer.from(body.slice(start.index + start[0].length, body.lastIndexOf('endstream')), 'latin1');
  return /\/FlateDecode/.test(body) ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescape = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_whole, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
