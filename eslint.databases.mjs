/** Marks at the top of a file of tests that it runs on both databases; other files run on SQLite alone. */
const DECLARATION = '/** @databases sqlite postgres */';

/** What the databases may answer differently: own SQL, transactions, search, and what else works on the same tables. */
const DEPENDENCE =
  /\bdb\.connection\b|\.raw\(|DATABASE_CLIENT|\.transaction\(|\.restart\(|[?&]_?q=|'support', '[\w-]+\.cjs'/;

export const runsOnPostgres = (text) => text.startsWith(DECLARATION);

/** ESLint plugin that makes a file of tests which depends on the database say so. */
export default {
  rules: {
    declared: {
      meta: { type: 'problem', schema: [], messages: { undeclared: '{{what}} depends on the database: begin the file with {{declaration}}' } }, // prettier-ignore
      create: (context) => ({
        Program(node) {
          const { text } = context.sourceCode;
          const [what] = DEPENDENCE.exec(text) ?? [];
          if (!what || runsOnPostgres(text)) return;
          context.report({ node, messageId: 'undeclared', data: { what, declaration: DECLARATION } });
        },
      }),
    },
  },
};
