import path from 'node:path';

/** A plugin is general: it reaches the application through config/plugins.ts, and another plugin by its services. */
const plugin = (name, holds) => {
  const domain = `src/plugins/${name}/server/src/domain`;
  const kit = ['src/plugin-kit', 'src/plugin-kit/server'];
  return {
    [`src/plugins/${name}`]: { holds, uses: [domain, ...kit, 'src/plugin-kit/site', 'src/plugin-kit/admin'] },
    [domain]: { holds: `what ${name} decides, as pure functions`, uses: kit, isPure: true },
  };
};

/**
 * Every room of the house: what it holds and which others it may use. A file belongs to the longest path that it stands under. A room
 * that `isPure` takes only types from Strapi. `npm run docs` writes this list into docs/architecture.md.
 */
export const rooms = {
  'src/ontology': {
    holds: 'meaning: terms, territory, rules, records and their mappings. Pure: no Strapi, no clock, no I/O',
    uses: ['src/plugin-kit'],
    isPure: true,
  },
  'src/api': { holds: 'the ontology as Strapi content types', uses: [] },
  'src/components': { holds: 'the values that content types share', uses: [] },
  'src/entries': {
    holds: 'how entries are read: their rows, and what these are joined to',
    uses: ['src/ontology', 'src/plugin-kit/server'],
  },
  'src/write-rules': {
    holds: 'the rules of writes: each is normalised, completed, checked, or rejected whole',
    uses: ['src/entries', 'src/forms', 'src/ontology', 'src/plugin-kit', 'src/plugin-kit/server'],
  },
  'src/bulk-loading': {
    holds: 'thousands of entries written together, held to the same rules',
    uses: ['src/entries', 'src/ontology', 'src/plugin-kit/server', 'src/write-rules'],
  },
  'src/permalinks': {
    holds: 'the permanent addresses of entries: pages, linked data, Turtle',
    uses: [
      'src/entries',
      'src/forms',
      'src/ontology',
      'src/plugin-kit',
      'src/plugin-kit/server',
      'src/plugin-kit/site',
    ],
  },
  'src/accounts': {
    holds: 'accounts of the API and the admin: limits of attempts, sessions, what programs may read',
    uses: ['src/entries', 'src/ontology', 'src/plugin-kit', 'src/plugin-kit/server'],
  },
  'src/requests': { holds: 'what no request may carry, on any route', uses: [] },
  'src/admin-queries': {
    holds: 'what a query to the admin may ask, and what its answers keep from who asks',
    uses: ['src/entries', 'src/plugin-kit/server'],
  },
  'src/guide': { holds: 'the guide of those who write, as pages of the site', uses: ['src/plugin-kit/site'] },
  'src/privacy': {
    holds: 'the public page of what is known of people',
    uses: ['src/ontology', 'src/permalinks', 'src/plugin-kit/site'],
  },
  'src/uploads': {
    holds: 'files that people send: what is kept, how it is given out, who may change it',
    uses: ['src/ontology', 'src/plugin-kit/server'],
  },
  'src/middlewares': {
    holds: 'what stands before every route',
    uses: ['src/accounts', 'src/plugin-kit/server', 'src/requests', 'src/uploads'],
  },
  'src/extensions': {
    holds: "what Strapi's own plugins do otherwise",
    uses: ['src/accounts', 'src/entries', 'src/ontology', 'src/plugin-kit/server', 'src/write-rules'],
  },
  'src/forms': { holds: 'the forms of the admin and their words', uses: [] },
  'src/boot': {
    holds: 'what each start makes sure of: languages, vocabularies, territory, roles, forms',
    uses: ['src/accounts', 'src/bulk-loading', 'src/entries', 'src/forms', 'src/ontology', 'src/plugin-kit/server'],
  },
  'src/runtime': {
    holds: 'the process while it runs: how SQLite is written, how the last requests end',
    uses: ['src/plugin-kit/server'],
  },
  'src/demonstration': {
    holds: 'the demonstration and its loader',
    uses: ['src/boot', 'src/bulk-loading', 'src/ontology', 'src/plugin-kit'],
  },
  'src/admin': {
    holds: 'the look, the words and the inputs of the admin',
    uses: ['src/forms', 'src/ontology', 'src/plugin-kit', 'src/plugin-kit/admin'],
  },
  'src/plugin-adapters': {
    holds:
      'what `config/plugins.ts` gives the plugins besides the ontology: formats of other platforms, who manages what',
    uses: ['src/ontology', 'src/permalinks', 'src/plugins/channels/server/src/domain'],
  },
  ...plugin('channels', 'OduS-delivery: channels and their editor, items, feeds'),
  ...plugin('commons', 'OduS-forms: entering and writing shared entries together'),
  ...plugin('publisher', 'the public site: what channels publish, for who reads'),
  ...plugin('observatory', 'indicators over the records of channels: their page, their tables, open data'),
  ...plugin('reuse', 'how often channels are read and entries delivered, given back to who wrote'),
  ...plugin('survey', 'what those who come say: the bank of questions, questionnaires, results'),
  ...plugin('cooperative', 'members and their rights, and how the cooperative decides'),
  'src/plugin-kit': {
    holds: 'what every plugin stands on, pure: dates in words, what people type, text',
    uses: [],
    isPure: true,
  },
  'src/plugin-kit/server': {
    holds: 'of the server: the life of a write, routes, messages, parsing, pages',
    uses: ['src/plugin-kit'],
  },
  'src/plugin-kit/site': {
    holds: 'pages that anybody reads: their layout, their components, their style, their headers',
    uses: ['src/plugin-kit', 'src/plugin-kit/server'],
  },
  'src/plugin-kit/admin': {
    holds: 'of the admin: reading and writing, messages, injection zones',
    uses: ['src/plugin-kit'],
  },
  'src/index.ts': {
    holds: 'the application put together, in the order in which it registers and starts',
    uses: [
      ...[
        'src/accounts',
        'src/admin-queries',
        'src/boot',
        'src/guide',
        'src/permalinks',
        'src/plugin-kit/site',
        'src/privacy',
        'src/runtime',
        'src/uploads',
      ],
      'src/write-rules',
    ],
  },
  config: {
    holds: 'settings; `config/plugins.ts` joins the ontology and the plugins',
    uses: ['src/forms', 'src/ontology', 'src/plugin-adapters', 'src/runtime', 'src/uploads'],
  },
};

/** ESLint plugin that enforces the list on imports and re-exports, of types too, on `import()` and on `require`. */
export default {
  rules: {
    rooms: {
      meta: {
        type: 'problem',
        schema: [],
        messages: {
          forbidden: '{{room}} may not use {{to}}: eslint.rooms.mjs says what it may.',
          unlisted: '{{file}} is in no room of eslint.rooms.mjs.',
        },
      },
      create: (context) => ({
        Program: (node) => checkListed(context, node),
        ImportDeclaration: (node) => checkUse(context, node.source, node),
        ExportNamedDeclaration: (node) => checkUse(context, node.source, node),
        ExportAllDeclaration: (node) => checkUse(context, node.source, node),
        ImportExpression: (node) => checkUse(context, node.source),
        TSImportType: (node) => checkUse(context, node.source ?? node.argument.literal, { importKind: 'type' }),
        'CallExpression[callee.name="require"]': (node) => checkUse(context, node.arguments[0]),
      }),
    },
  },
};

function checkListed(context, node) {
  const file = fromRoot(context.cwd, context.filename);
  if (file.startsWith('src/') && !roomOf(file)) context.report({ node, messageId: 'unlisted', data: { file } });
}

function checkUse(context, source, declaration = {}) {
  const file = fromRoot(context.cwd, context.filename);
  const room = roomOf(file);
  if (!room || typeof source?.value !== 'string') return;
  const isFile = source.value.startsWith('.');
  const to = isFile ? fromRoot(context.cwd, path.resolve(path.dirname(context.filename), source.value)) : source.value;
  const isAllowed = isFile ? mayUseFile(file, room, to) : mayUsePackage(room, to, declaration);
  if (!isAllowed) context.report({ node: source, messageId: 'forbidden', data: { room, to } });
}

/** Tests use what helps to test, too. */
function mayUseFile(file, room, target) {
  const used = roomOf(target);
  if (!used) return /\.test\.tsx?$/.test(file) && !target.startsWith('src/');
  return used === room || rooms[room].uses.includes(used);
}

const mayUsePackage = (room, name, declaration) =>
  !rooms[room].isPure || !name.startsWith('@strapi/') || isTypeOnly(declaration);

const longestFirst = Object.keys(rooms).sort((one, other) => other.length - one.length);

const roomOf = (file) => longestFirst.find((room) => `${file}/`.startsWith(`${room}/`));

const fromRoot = (root, file) => path.relative(root, file).split(path.sep).join('/');

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}
