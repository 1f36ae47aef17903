import path from 'node:path';

/**
 * Which part of the house may not import which other. `from` and `to` are matched with paths from the root
 * (`src/ontology/uri.ts`) or package names; `types: true` lets a type-only import through.
 */
const arrows = [
  {
    from: /^src\/plugins\/[^/]+\/server\/src\/domain\//,
    to: /^@strapi\/|^src\/plugins\/[^/]+\/server\/src\/(services|controllers|routes|content-types)\//,
    because: 'a domain holds pure functions: Strapi and the services come after it',
  },
  {
    from: /^src\/plugins\//,
    to: /^src\/(?!plugins\/|plugin-kit\/)/,
    because: 'a plugin is general: it reaches the application through config/plugins.ts',
  },
  {
    from: /^src\/plugins\/([^/]+)\//,
    to: /^src\/plugins\/([^/]+)\//,
    unlessSamePlugin: true,
    because: 'a plugin asks another one for a service, never for its files',
  },
  {
    from: /^src\/plugin-kit\//,
    to: /^src\/(?!plugin-kit\/)/,
    because: 'what every plugin stands on knows of no plugin and of nothing in the application',
  },
  {
    from: /^src\/ontology\//,
    to: /^@strapi\//,
    types: true,
    because: 'the ontology is data and pure functions; only types come from Strapi',
  },
  {
    from: /^src\/ontology\//,
    to: /^src\/(api|boot|demonstration|write-rules|entries|bulk-loading|runtime|admin)\//,
    because: 'the ontology is data and pure functions: the application comes after it',
  },
];

/** ESLint plugin that enforces the arrows of the architecture on every static import and re-export. */
export default {
  rules: {
    arrows: {
      meta: { type: 'problem', schema: [], messages: { forbidden: '{{from}} may not import {{to}}: {{because}}.' } },
      create: (context) => ({
        ImportDeclaration: (node) => check(context, node),
        ExportNamedDeclaration: (node) => check(context, node),
        ExportAllDeclaration: (node) => check(context, node),
      }),
    },
  },
};

function check(context, node) {
  if (!node.source) return;
  const from = fromRoot(context.cwd, context.filename);
  const to = node.source.value.startsWith('.')
    ? fromRoot(context.cwd, path.resolve(path.dirname(context.filename), node.source.value))
    : node.source.value;
  const broken = arrows.find((arrow) => forbids(arrow, from, to, isTypeOnly(node)));
  if (broken) context.report({ node, messageId: 'forbidden', data: { from, to, because: broken.because } });
}

const fromRoot = (root, file) => path.relative(root, file).split(path.sep).join('/');

function forbids(arrow, from, to, typeOnly) {
  const importer = arrow.from.exec(from);
  const imported = arrow.to.exec(`${to}${to.startsWith('@') ? '' : '/'}`);
  if (!importer || !imported || (arrow.types && typeOnly)) return false;
  return !(arrow.unlessSamePlugin && importer[1] === imported[1]);
}

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}
