import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import architecture from './eslint.rooms.mjs';
import databases from './eslint.databases.mjs';

const TESTS = ['tests/**/*.ts', 'bench/**/*.ts', '**/*.test.{ts,tsx}'];

/** Names that nobody searches for, in place of the standard terms: t, normalizeText, authorize, error, notify, dependents. */
const NOT_TERMS = [
  ...['say', 'useSay', 'sayer', 'nextTurn', 'oneAtATime', 'unlessElsewhere', 'surroundings', 'heirs', 'sweeper'],
  ...['fold', 'folded', 'judge', 'judged', 'refusal', 'tell', 'telling', 'told'],
];
const RESTRICTED = [
  { selector: 'Identifier[name=/^(MOST|LONGEST)(_|$)/]', message: 'A limit is called MAX_…' },
  {
    selector:
      'Identifier[name=/(?<!_)withh[eo]ld|settl(e|ing)(?!d(_|At))|(?<!all)Settl|standing(Of|In)|[sS]ighting|[dD]eparture|^[rR]efusals?[A-Z]/]',
    message: 'Use the standard term: hidden, suspended; drain, recompute; role, status; visibleItem, removal; error.',
  },
  { selector: 'Literal[value=86400000]', message: 'Use milliseconds({ days }) of date-fns.' },
  {
    selector: 'Identifier[name=/^demand[A-Z]/]',
    message: 'What throws when a condition does not hold is called assert….',
  },
  {
    selector: "NewExpression[callee.property.name='ForbiddenError']",
    message:
      'Strapi answers its ForbiddenError without its text: throw forbidden(strapi, code) of plugin-kit/server/errors.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/',
      '.cache/',
      '.strapi/',
      '.tmp/',
      'coverage/',
      'public/',
      'types/generated/',
    ],
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-unreachable': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // They run as they are read: what a later line defines is not there yet.
    files: ['scripts/*.mjs'],
    ignores: ['scripts/{install,run,test-results}.mjs'],
    rules: { 'no-use-before-define': ['error', { functions: false }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { architecture },
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.test.json', 'tsconfig.admin.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'architecture/rooms': 'error',
      'no-console': 'error',
      'id-denylist': ['error', ...NOT_TERMS],
      'no-restricted-syntax': ['error', ...RESTRICTED],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A function may be async only to fit the signature that its caller awaits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Strapi's services and our sources are tables of functions that never read `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Takes the assertion that types a knex result for a redundant type argument.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}', 'src/plugins/*/admin/**/*.{ts,tsx}', 'src/plugin-kit/admin/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // supertest's bodies are `any`, and a test asserts their exact value anyway.
    files: TESTS,
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['tests/**/*.test.ts'],
    ignores: ['tests/browser/**'],
    plugins: { databases },
    rules: { 'databases/declared': 'error' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: { 'no-unused-vars': 'error' },
  },
  {
    // Runs in browsers as it is: WordPress 6.5 has no build for it.
    files: ['integrations/wordpress/odus/**/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-var': 'off' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
);
