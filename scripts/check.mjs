// `node scripts/check.mjs`: types, then style, in one reading of the sources: ESLint asks the types that the compiler made.
// Ends with code 1 when the compiler or the linter finds something.
import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const PROJECTS = ['tsconfig.test.json', 'tsconfig.admin.json'];

process.chdir(path.resolve(import.meta.dirname, '..'));
const programs = PROJECTS.map(programOf);
process.exitCode = typesAreRight() && (await styleIsRight()) ? 0 : 1;

function programOf(file) {
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.', {}, file);
  // What was compiled before is of no use to a program that keeps its types for ESLint.
  return ts.createProgram({
    rootNames: fileNames,
    options: { ...options, incremental: false, tsBuildInfoFile: undefined },
  });
}

function typesAreRight() {
  const found = ts.sortAndDeduplicateDiagnostics(programs.flatMap((program) => ts.getPreEmitDiagnostics(program)));
  const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => '.', getNewLine: () => '\n' };
  if (found.length > 0) console.error(ts.formatDiagnostics(found, host));
  return found.length === 0;
}

async function styleIsRight() {
  const typed = { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { programs } } };
  const eslint = new ESLint({ overrideConfig: typed });
  const results = await eslint.lintFiles(['.']);
  const report = await (await eslint.loadFormatter('stylish')).format(results);
  if (report) console.error(report);
  return results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
}
