import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bootApp, type TestApp } from './support/boot';
import { partners } from './support/partners';

const ROOT = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, 'docs/guide', file), 'utf8');
const GUIDES = ['lire-un-canal.md', 'reading-a-channel.md'];
/** The addresses that a guide reads with curl, without those of private channels, which each reader has their own of. */
const addresses = (guide: string): string[] =>
  [...guide.matchAll(/^curl .*?http:\/\/localhost:1337\/api\/channels([^\s']*)/gm)]
    .map(([, address = '']) => address)
    .filter((address) => !/^\/(mon-canal|my-channel)/.test(address));

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

  it('shows pictures that are there, and no other', () => {
    const folder = path.join(ROOT, 'docs', 'guide');
    const chapters = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const shown = chapters.flatMap((name) =>
      [...readFileSync(path.join(folder, name), 'utf8').matchAll(/\]\(images\/([^)]+)\)/g)].map(
        ([, picture]) => picture,
      ),
    );
    expect([...new Set(shown)].sort()).toEqual(readdirSync(path.join(folder, 'images')).sort());
  });

  it.each(GUIDES)('tells webmasters addresses that answer, one a section: %s', async (file) => {
    const guide = read(file);
    const slugs = ['concerts-dans-les-eglises', 'agenda-de-l-office-de-tourisme'];
    for (const slug of slugs) {
      const known = await app.strapi.db.query('plugin::channels.channel').count({ where: { slug } });
      if (known === 0) await p.save(slug, { source: 'performances', locales: ['fr', 'en', 'it'] });
    }
    for (const address of addresses(guide)) expect([address, (await p.get(address)).status]).toEqual([address, 200]);
    const sections = guide.split(/^## /m).slice(1);
    const silent = sections.filter((section) => !section.includes('curl ')).map((section) => section.split('\n')[0]);
    expect(silent).toEqual([expect.stringMatching(/licen[cs]e/)]);
  });
});
