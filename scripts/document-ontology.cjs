// `npm run docs`: writes docs/ontology-fields.md and docs/vocabularies.md from the content types, the texts of their forms
// and the vocabularies, and the rooms of docs/architecture.md from eslint.rooms.mjs, so that they cannot say anything else. With --check,
// fails when they are out of date.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const fromBuild = (file) => require(path.join(root, 'dist/src', file));

const NOTICE =
  'This page is written by `npm run docs` from the code: change the content types, the texts or the terms.';

/** The pages by their path from the root. Reads the compiled application. */
async function pages() {
  const written = {
    'docs/ontology-fields.md': fieldsPage(),
    'docs/vocabularies.md': vocabulariesPage(),
    'docs/architecture.md': await architecturePage(),
  };
  const prettier = await import('prettier');
  const options = { ...(await prettier.resolveConfig(path.join(root, 'docs/x.md'))), parser: 'markdown' };
  const formatted = Object.entries(written).map(async ([file, text]) => [file, await prettier.format(text, options)]);
  return Object.fromEntries(await Promise.all(formatted));
}

function fieldsPage() {
  const { forms } = fromBuild('forms/index.js');
  const { components } = fromBuild('forms/components.js');
  const isApplication = ([uid]) => uid.startsWith('api::');
  return [
    '# Types and fields',
    NOTICE,
    `A field marked 🌍 is written once a language; a translated text holds its languages itself. French labels are those of
    the admin. What a field is for is its help text.`,
    '## Content types',
    ...Object.entries(forms).filter(isApplication).flatMap(modelSection),
    '## Value objects',
    ...Object.entries(components).flatMap(modelSection),
  ].join('\n\n');
}

function modelSection([uid, form]) {
  const { texts, fieldText } = fromBuild('forms/texts.js');
  const { attributes } = schemaOf(uid);
  const shown = [...new Set([...form.rows.flat(), ...Object.keys(attributes)])].filter((name) => attributes[name]);
  const rows = shown.map((name) => {
    const [english, french] = [texts.en, texts.fr].map((language) => fieldText(language, uid, name));
    const isTranslated = attributes[name].pluginOptions?.i18n?.localized;
    return [`\`${name}\`${isTranslated ? ' 🌍' : ''}`, french?.label, typeOf(attributes[name]), english?.help];
  });
  return [
    `### ${texts.en.types[uid]} (\`${uid}\`, _${texts.fr.types[uid]}_)`,
    table(['Field', 'French label', 'Holds', 'What for'], rows),
  ];
}

function schemaOf(uid) {
  const [, name] = uid.split('.');
  const file = uid.startsWith('api::')
    ? `src/api/${name}/content-types/${name}/schema.json`
    : `src/components/${uid.replace('.', '/')}.json`;
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

function typeOf({ type, customField, target, relation, component, repeatable, enum: values, min, max, maxLength }) {
  const many = repeatable || relation?.endsWith('ToMany') ? ', several' : '';
  if (type === 'relation') return `→ ${target.split('.').at(-1)}${many}`;
  if (type === 'component') return `${component.split('.')[1]}${many}`;
  if (type === 'enumeration') return values.map((value) => `\`${value}\``).join(', ');
  if (customField) return customField === 'global::i18n-text' ? 'translated text' : 'list of texts';
  const bounds = [min, max].every((bound) => bound === undefined) ? '' : ` ${min ?? ''}…${max ?? ''}`;
  return `${type}${bounds}${maxLength ? ` ≤ ${maxLength}` : ''}`;
}

function vocabulariesPage() {
  const { vocabularies } = fromBuild('ontology/vocabularies/index.js');
  return [
    '# Vocabularies',
    NOTICE,
    `Governance: \`protocol\` terms mirror what formats depend on and are not edited; \`cooperative\` terms belong to the
    members, who add and retire them; \`mirrored\` terms come from an outside list.`,
    ...vocabularies.flatMap(({ code, title, governance, concepts }) => [
      `## ${title.en} (\`${code}\`, _${title.fr}_)`,
      `Governance: ${governance}.`,
      table(
        ['Code', 'French', 'English', 'Italian', 'Broader', 'Mappings'],
        concepts.map(({ code: term, prefLabel, broader = [], mappings = [] }) => [
          `\`${term}\``,
          prefLabel.fr,
          prefLabel.en,
          prefLabel.it,
          broader.map((one) => `\`${one.code ?? one}\``).join(', '),
          mappings.map(({ target, value }) => `${target}: ${value}`).join('; '),
        ]),
      ),
    ]),
  ].join('\n\n');
}

/** The page as it is, with the table of the rooms written again. */
async function architecturePage() {
  const { rooms } = await import('../eslint.rooms.mjs');
  const page = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const code = (text) => `\`${text}\``;
  const rows = Object.entries(rooms).map(([room, { holds, uses }]) => [
    code(room),
    holds,
    uses.map((one) => code(one.replace(/^src\//, ''))).join(', ') || 'nothing',
  ]);
  const [before, , after] = page.split(/<!-- \/?rooms -->/);
  return `${before}<!-- rooms -->\n\n${table(['Room', 'Holds', 'May use'], rows)}\n\n<!-- /rooms -->${after}`;
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');

async function main() {
  const isCheck = process.argv.includes('--check');
  for (const [file, text] of Object.entries(await pages())) {
    const page = path.join(root, file);
    if (!isCheck) writeFileSync(page, text);
    else if (readFileSync(page, 'utf8') !== text) throw new Error(`${file} is out of date: npm run docs`);
  }
}

main().catch(({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
