// `npm run translations`: the texts of the plugin, from its sources to languages/odus.pot, and from each .po to what WordPress reads:
// .l10n.php for PHP, .json for the editor's script.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './zip.mjs';

const PLUGIN = path.resolve(import.meta.dirname, '..', 'odus');
const LANGUAGES = path.join(PLUGIN, 'languages');
const SCRIPT = 'odus-editor';

const CALL = /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*'odus'\s*,?\s*\)/g;
const COMMENT = /translators: (.*?)\s*\*\//g;
const HEADERS = /^ \* (?:Plugin Name|Description):\s+(.*)$/gm;
/** Contexts that WordPress gives the texts of block.json (schemas.wp.org). */
const BLOCK = { title: 'block title', description: 'block description' };
const VARIATION = { title: 'block variation title', description: 'block variation description' };

/** The texts of the sources: where they stand, by context and text. */
export function texts() {
  const found = new Map();
  const add = (text, file, context = '', comment = '') => {
    const key = keyOf(context, text);
    const known = found.get(key) ?? { context, text, files: new Set(), comment };
    known.files.add(file);
    found.set(key, known);
  };
  const files = [...filesIn(PLUGIN, '')].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [file, bytes] of files) {
    const source = bytes.toString();
    if (file === 'odus.php') for (const [, text] of source.matchAll(HEADERS)) add(text, file);
    if (/\.(php|js)$/.test(file) && !file.startsWith('languages/'))
      for (const { 1: text, index } of source.matchAll(CALL))
        add(text.replaceAll(/\\(.)/g, '$1'), file, '', commentBefore(source, index));
    if (file.endsWith('block.json')) addBlock(JSON.parse(source), (text, context) => add(text, file, context));
  }
  return found;
}

function addBlock({ keywords, variations, ...block }, add) {
  for (const [name, context] of Object.entries(BLOCK)) add(block[name], context);
  for (const keyword of keywords) add(keyword, 'block keyword');
  for (const variation of variations)
    for (const [name, context] of Object.entries(VARIATION)) add(variation[name], context);
}

/** What the line above says to who translates. */
function commentBefore(source, index) {
  const above = source.slice(0, index).split('\n').slice(-2)[0] ?? '';
  return [...above.matchAll(COMMENT)].at(-1)?.[1] ?? '';
}

const keyOf = (context, text) => (context ? `${context}\u0004${text}` : text);

/** What languages/ must hold: contents by file name. */
export function outputs() {
  const all = texts();
  const written = new Map([['odus.pot', template(all)]]);
  for (const file of readdirSync(LANGUAGES).filter((name) => name.endsWith('.po'))) {
    const locale = file.slice('odus-'.length, -'.po'.length);
    const translations = readPo(readFileSync(path.join(LANGUAGES, file), 'utf8'));
    written.set(`odus-${locale}.l10n.php`, phpFile(all, translations, locale));
    written.set(`odus-${locale}-${SCRIPT}.json`, scriptFile(all, translations, locale));
  }
  return written;
}

function template(all) {
  const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Domain: odus\\n"\n';
  const entries = [...all.values()].map(({ context, text, files, comment }) =>
    [
      ...(comment ? [`#. translators: ${comment}`] : []),
      `#: ${[...files].join(' ')}`,
      ...(context ? [`msgctxt ${quoted(context)}`] : []),
      `msgid ${quoted(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  return `${head}\n${entries.join('\n\n')}\n`;
}

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const ENTRY = /^(?:msgctxt "((?:[^"\\]|\\.)*)"\n)?msgid "((?:[^"\\]|\\.)*)"\nmsgstr "((?:[^"\\]|\\.)*)"$/gm;

/** Translations by context and text; each stands on one line. */
export function readPo(source) {
  const plain = (text = '') => text.replaceAll(/\\(.)/g, '$1');
  const entries = [...source.matchAll(ENTRY)].map(([, context, text, translation]) => [
    keyOf(plain(context), plain(text)),
    plain(translation),
  ]);
  return new Map(entries.filter(([key]) => key !== ''));
}

function phpFile(all, translations, locale) {
  const php = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  // Context and text are parted by an end of transmission, which PHP writes between double quotes.
  const key = ({ context, text }) => (context ? `${php(context)} . "\\4" . ${php(text)}` : php(text));
  const lines = [...all].flatMap(([name, entry]) =>
    translations.get(name) ? [`\t\t${key(entry)} => ${php(translations.get(name))},`] : [],
  );
  return [
    '<?php',
    '// Written by `npm run translations` from the .po beside it.',
    'return array(',
    "\t'domain'       => 'odus',",
    `\t'language'     => ${php(locale)},`,
    "\t'plural-forms' => 'nplurals=2; plural=(n > 1);',",
    "\t'messages'     => array(",
    ...lines,
    '\t),',
    ');',
    '',
  ].join('\n');
}

function scriptFile(all, translations, locale) {
  const used = [...all].filter(
    ([name, { files }]) => translations.get(name) && [...files].some((file) => file.endsWith('.js')),
  );
  const messages = Object.fromEntries([
    ['', { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=2; plural=(n > 1);' }],
    ...used.map(([name]) => [name, [translations.get(name)]]),
  ]);
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages } }, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename)
  for (const [name, content] of outputs()) writeFileSync(path.join(LANGUAGES, name), content);
