import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import architecture from './eslint.arrows.mjs';
import databases from './eslint.databases.mjs';

const TESTS = ['tests/**/*.ts', 'bench/**/*.ts', '**/*.test.ts'];

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
      'architecture/arrows': 'error',
      'no-console': 'error',
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
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
);
