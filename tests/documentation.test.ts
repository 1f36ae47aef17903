import { execFileSync } from 'node:child_process';
import path from 'node:path';

const SCRIPT = path.resolve(__dirname, '..', 'scripts', 'document-ontology.cjs');

it('describes every type, field and term as the application has them', () => {
  execFileSync(process.execPath, [SCRIPT, '--check'], { stdio: 'pipe' });
});
