import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.resolve(__dirname, 'check-dependencies.mjs');

/** What is said of a lock that installs these packages, and whether it passes. */
function check(packages: Record<string, object>, allowScripts = {}): { passes: boolean; problems: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'odus-lock-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ allowScripts }));
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
    return { passes: status === 0, problems: stderr.split('\n').filter(Boolean) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what OduS installs', () => {
  it('keeps to the rules', () => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('has no version with a published hole, however deep it is', () => {
    expect(check({ 'node_modules/a/node_modules/nodemailer': { version: '9.0.12' } })).toEqual({
      passes: false,
      problems: [
        'node_modules/a/node_modules/nodemailer: nodemailer 9.0.12 is older than 9.1.1; update it, or override what asks for it.',
      ],
    });
    expect(check({ 'node_modules/nodemailer': { version: '9.1.1-beta.1' } }).passes).toBe(false);
    expect(check({ 'node_modules/nodemailer': { version: '10.0.0' } }).passes).toBe(true);
  });

  it('has no package that is not allowed, also under another name', () => {
    expect(check({ 'node_modules/liquidjs': { version: '99.0.0' } }).passes).toBe(false);
    expect(check({ 'node_modules/tables': { name: 'xlsx', version: '0.18.5' } }).passes).toBe(false);
  });

  it('runs a script of a package only when that was decided', () => {
    const packages = { 'node_modules/binary': { version: '1.0.0', hasInstallScript: true } };
    expect(check(packages).problems).toEqual([
      'node_modules/binary: binary runs a script when it is installed; decide on it in "allowScripts" of package.json.',
    ]);
    expect(check(packages, { binary: true }).passes).toBe(true);
    expect(check(packages, { binary: false }).passes).toBe(true);
  });

  it('comes from the registry of whoever installs it', () => {
    const resolved = 'https://registry.example/a.tgz';
    expect(check({ 'node_modules/a': { version: '1.0.0', resolved } }).problems).toEqual([
      "node_modules/a: the lock names https://registry.example/a.tgz; run npm install with this project's .npmrc.",
    ]);
  });
});
