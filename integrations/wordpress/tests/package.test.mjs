import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { archive } from '../scripts/pack.mjs';
import { outputs, readPo, texts } from '../scripts/translations.mjs';
import { unzip } from '../scripts/zip.mjs';

const plugin = path.resolve(import.meta.dirname, '..', 'odus');
const read = (file) => readFileSync(path.join(plugin, file), 'utf8');

describe('the archive', () => {
  it('is the same each time, and holds the plugin in its folder', () => {
    const names = [...unzip(archive()).keys()];
    assert.deepEqual(archive(), archive());
    assert.ok(
      names.includes('odus/odus.php') && names.includes('odus/uninstall.php') && names.includes('odus/readme.txt'),
    );
    assert.ok(names.every((name) => name.startsWith('odus/') && !/\/\.|node_modules/.test(name)));
  });

  it('says one version everywhere', () => {
    const versions = [
      read('odus.php').match(/^ \* Version:\s+(.+)$/m),
      read('odus.php').match(/^const VERSION\s+= '(.+)';$/m),
      read('readme.txt').match(/^Stable tag: (.+)$/m),
      [null, JSON.parse(read('blocks/agenda/block.json')).version],
    ].map((match) => match?.[1]);
    assert.deepEqual([...new Set(versions)], ['1.0.0']);
  });

  it('is PHP that a PHP of this machine reads, if there is one', (test) => {
    const sources = [...unzip(archive())].filter(([name]) => name.endsWith('.php'));
    for (const [name, content] of sources)
      try {
        execFileSync('php', ['-l'], { input: content, stdio: ['pipe', 'pipe', 'pipe'] });
      } catch (error) {
        if (error.code === 'ENOENT') return test.skip('no php here');
        assert.fail(`${name}: ${error.stdout}`);
      }
  });
});

describe('the translations', () => {
  it('have every text of the sources in French, with the same places for values', () => {
    const french = readPo(read('languages/odus-fr_FR.po'));
    const places = (text) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
    for (const [key, { text }] of texts()) {
      assert.ok(french.get(key), `not in French: ${text}`);
      assert.deepEqual(places(french.get(key)), places(text), text);
    }
    assert.deepEqual(
      [...french.keys()].filter((key) => !texts().has(key)),
      [],
    );
  });

  it('are written from them: npm run translations', () => {
    for (const [name, content] of outputs()) assert.equal(read(`languages/${name}`), content, name);
  });
});
