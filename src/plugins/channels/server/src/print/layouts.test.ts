import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLayouts } from './layouts';

const folderOf = (layouts: Record<string, string>): string => {
  const root = mkdtempSync(path.join(tmpdir(), 'print-'));
  for (const [name, described] of Object.entries(layouts)) {
    mkdirSync(path.join(root, 'layouts', name), { recursive: true });
    writeFileSync(path.join(root, 'layouts', name, 'layout.json'), described);
  }
  return root;
};

describe('the layouts of an application', () => {
  it('are the folders that it has', () => {
    const root = folderOf({ brochure: '{ "label": { "fr": "Brochure" }, "maxItems": 12 }', a4: '{ "label": {} }' });
    expect(readLayouts(root)).toEqual([
      { name: 'a4', main: 'layouts/a4/main.typ', label: {} },
      { name: 'brochure', main: 'layouts/brochure/main.typ', label: { fr: 'Brochure' }, maxItems: 12 },
    ]);
  });

  it('are none where there is no folder', () => {
    expect(readLayouts('/nowhere')).toEqual([]);
  });

  it('say which file cannot be read', () => {
    expect(() => readLayouts(folderOf({ a4: '{ "maxItem": 3 }' }))).toThrow('a4/layout.json cannot be read');
  });
});
