import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** A document to set: a Typst file under `root`, and what it reads as `/data.json`. */
export interface Manuscript {
  /** Folder that Typst takes for its root, with `fonts/` in it. */
  root: string;
  /** Path of the file under `root`. */
  main: string;
  data: unknown;
  /** Instant that the document says it was made at, milliseconds. */
  madeAt: number;
}

/** Its bytes, how many pages it has, and whether it keeps to PDF/UA-1 (ISO 14289-1). */
export interface Typeset {
  bytes: Buffer;
  pages: number;
  isUniversal: boolean;
}

/** Layouts that stay in memory: those of the last documents. */
const CACHE_AGE = 3;

/**
 * Sets documents one after the other. Data are read as JSON, so nothing in them is code. What no font can draw, such as an
 * emoji, is left out rather than the document with it.
 */
export function createTypesetter() {
  const compilers = new Map<string, NodeCompiler>();

  return (manuscript: Manuscript): Typeset => {
    const { root, madeAt } = manuscript;
    const compiler = compilers.get(root) ?? createCompiler(root);
    compilers.set(root, compiler);
    try {
      const json = JSON.stringify(manuscript.data);
      const document = compile(compiler, manuscript, json);
      const first = toPdf(compiler, document, madeAt);
      if ('bytes' in first) return { ...first, pages: document.numOfPages, isUniversal: true };
      const drawable = compile(compiler, manuscript, withoutCharacters(json, undrawableIn(first.problem)));
      const second = toPdf(compiler, drawable, madeAt);
      if ('bytes' in second) return { ...second, pages: drawable.numOfPages, isUniversal: true };
      // Tagged all the same: only the promise of the standard is missing.
      const bytes = compiler.pdf(drawable, { creationTimestamp: seconds(madeAt) });
      return { bytes, pages: drawable.numOfPages, isUniversal: false };
    } finally {
      compiler.evictCache(CACHE_AGE);
    }
  };
}

const createCompiler = (root: string): NodeCompiler =>
  NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [path.join(root, 'fonts')] }] });

/** @throws Error that says what in the file of the layout does not compile. */
function compile(compiler: NodeCompiler, { root, main }: Manuscript, json: string): NodeTypstDocument {
  compiler.mapShadow(path.join(root, 'data.json'), Buffer.from(json));
  const compiled = compiler.compile({ mainFilePath: path.join(root, main) });
  const error = compiled.takeError();
  const { result } = compiled;
  if (error || !result) {
    const diagnostics = error ? compiler.fetchDiagnostics(error) : [];
    throw new Error(`${main} does not compile: ${JSON.stringify(diagnostics)}`);
  }
  return result;
}

function toPdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  madeAt: number,
): { bytes: Buffer } | { problem: string } {
  try {
    return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: seconds(madeAt) }) };
  } catch (error) {
    return { problem: String(error) };
  }
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** The characters that the export names, as Rust writes them: `the text `"🎭"` could not be displayed`. */
function undrawableIn(problem: string): Set<string> {
  const characters = new Set<string>();
  for (const [, text = ''] of problem.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gu)) {
    const plain = text.replace(/\\+u\{([0-9a-f]{1,6})\}/g, (_whole, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    );
    for (const character of plain) characters.add(character);
  }
  return characters;
}

/** None of them has a meaning in JSON: it writes those that have in ASCII, which every font draws. */
const withoutCharacters = (json: string, characters: Set<string>): string =>
  [...json].filter((character) => character.charCodeAt(0) < 128 || !characters.has(character)).join('');
