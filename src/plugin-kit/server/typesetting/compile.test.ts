import path from 'node:path';
import { readPdf } from '../../../../tests/support/pdf-text';
import { createTypesetter } from './compile';

const root = path.resolve(__dirname, '../../../../print');
const typeset = createTypesetter();
const madeAt = Date.parse('2026-12-01T10:00:00Z');

const colours = Object.fromEntries(
  ['ink', 'muted', 'soft', 'paper', 'brand', 'onBrand', 'accent', 'ok', 'warn', 'off'].map((name) => [name, '#24407a']),
);

const item = (title: string, more: object = {}) => ({
  ...{
    day: null,
    time: '20h30',
    until: null,
    title: { text: title, lang: null },
    by: { text: 'La Troupe', lang: 'it' },
  },
  ...{ where: 'Théâtre, Briançon', tags: [{ text: '12 €', tone: 'plain' }], cancelled: false, code: null },
  ...{ url: 'https://odus.example.org/id/performance/abc', ...more },
});

const programme = (...items: object[]) => ({
  ...{ language: 'fr', title: 'Agenda & co', subtitle: 'Tout ce qui se joue.', partner: 'Office de tourisme', colours },
  ...{ period: 'Du vendredi 4 au dimanche 6 décembre 2026', updated: 'À jour', rights: 'Données', total: items.length },
  ...{ channel: null, report: null, words: { page: 'Page', empty: 'Aucune date.', more: 'et {count} autres' } },
  groups: items.length > 0 ? [{ title: 'Vendredi 4 décembre', kicker: 'décembre 2026', items }] : [],
});

const set = (layout: string, data: object) => typeset({ root, main: `layouts/${layout}/main.typ`, data, madeAt });
const wordsOf = (bytes: Buffer) => readPdf(bytes).pages.flat().join(' ').replace(/\s+/g, ' ');

const LAYOUTS = ['a4', 'a5', 'poster', 'tent'];

describe('a programme that is set', () => {
  it.each(LAYOUTS)(
    'is a tagged document for everybody, with its language, its title and its fonts, as %s',
    (layout) => {
      const { bytes, isUniversal } = set(layout, programme(item('Les Fables'), item('Requiem', { cancelled: true })));
      const { fonts, ...said } = readPdf(bytes);
      expect(isUniversal).toBe(true);
      expect(said).toMatchObject({ language: 'fr', title: 'Agenda &amp; co', isTagged: true, universalAccess: '1' });
      expect(fonts.used).toBeGreaterThanOrEqual(3);
      expect(fonts.embedded).toBe(fonts.used);
      expect(said.links).toContain('https://odus.example.org/id/performance/abc');
      expect(wordsOf(bytes)).toContain('Les Fables');
    },
  );

  it.each(LAYOUTS)('has one page or more when it is empty, as %s', (layout) => {
    const { bytes, isUniversal } = set(layout, programme());
    expect(isUniversal).toBe(true);
    expect(wordsOf(bytes)).toContain('Aucune date.');
  });

  it('shows what looks like code as text', () => {
    const hostile = '#eval("1+1") $x^2$ *gras* @ref \\u{41} <b>&amp; #include "/etc/passwd"';
    expect(wordsOf(set('a5', programme(item(hostile))).bytes)).toContain(hostile);
  });

  it('leaves out what no font draws rather than the document', () => {
    const { bytes, isUniversal } = set('a5', programme(item('Cirque 🎪 d’hiver'), item('Suivant')));
    expect(isUniversal).toBe(true);
    expect(wordsOf(bytes)).toMatch(/Cirque +d’hiver/);
    expect(wordsOf(bytes)).toContain('Suivant');
  });

  it('is the same to the byte for the same programme', () => {
    const [one, other] = [set('tent', programme(item('Les Fables'))), set('tent', programme(item('Les Fables')))];
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  it('never cuts a date between two pages, and never leaves a day without its first date', () => {
    const items = Array.from({ length: 120 }, (_none, index) => item(`Titre${index}`, { where: `Lieu${index}` }));
    const groups = Array.from({ length: 40 }, (_none, day) => ({
      ...{ title: `Jour${day}`, kicker: null, items: items.slice(day * 3, day * 3 + 3) },
    }));
    for (const layout of ['a4', 'a5']) {
      const pages = readPdf(set(layout, { ...programme(), groups }).bytes).pages.map((lines) => lines.join('\n'));
      const pageOf = (text: string) => pages.findIndex((page) => new RegExp(`^${text}$`, 'm').test(page));
      const headed = (day: number) => pages.findIndex((page) => page.includes(`Jour${day}\n20h30\nTitre${day * 3}\n`));
      for (let index = 0; index < 120; index += 1) expect(pageOf(`Titre${index}`)).toBe(pageOf(`Lieu${index}`));
      for (let day = 0; day < 40; day += 1) expect([day, headed(day)]).toEqual([day, pageOf(`Titre${day * 3}`)]);
    }
  });

  it('says which layout does not compile', () => {
    expect(() => set('none', programme())).toThrow('layouts/none/main.typ does not compile');
  });
});
