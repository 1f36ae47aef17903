import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bootApp, type TestApp } from './support/boot';
import { partners } from './support/partners';

const ROOT = path.resolve(__dirname, '..');
const guide = readFileSync(path.join(ROOT, 'docs/guide/administrer.md'), 'utf8');
const filters = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as object);
const sources = [...guide.matchAll(/^\| `([a-z-]+)` +\| les /gm)].map(([, name = '']) => name);

let app: TestApp;
let p: ReturnType<typeof partners>;
beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
});
afterAll(() => app.close());

describe('the documentation', () => {
  it('describes every type, field and term as the application has them', () => {
    const script = path.join(ROOT, 'scripts', 'document-ontology.cjs');
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
  });

  it('gives filters and sources that a channel accepts', async () => {
    expect(filters).toHaveLength(3);
    for (const [index, filter] of filters.entries())
      await p.save(`exemple-${index}`, { source: 'performances', filter });
    expect(sources).toHaveLength(7);
    for (const source of sources) await p.save(`source-${source}`, { source });
  });
});
