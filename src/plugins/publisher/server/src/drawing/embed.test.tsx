import { renderToString } from 'preact-render-to-string';
import type { EmbedView } from '../domain/embed-request';
import { drawMap } from '../domain/drawn-map';
import { monthOf } from '../services/list-page';
import type { LinkedCard } from '../services/lists';
import { translatorIn } from '../services/translate';
import { Embed, type EmbedModel } from './embed';

const HOSTILE = '<img src=x onerror=alert(1)>"\'></script><script>alert(2)</script>\u202e';
const SITE = 'https://odus.example.org';

const hostile: LinkedCard = {
  href: `${SITE}/fr/performance/nuit`,
  card: {
    ...{ uri: 'uri', documentId: 'nuit', title: { text: HOSTILE, lang: HOSTILE } },
    when: { startDate: '2027-03-12', startTime: '20:30', endDate: null, endTime: null, dateTime: HOSTILE },
    ...{ by: { text: HOSTILE }, where: HOSTILE, isCancelled: false, isPinned: false, spread: [] },
    picture: null,
    poster: { label: HOSTILE, motif: HOSTILE },
    tags: [{ text: HOSTILE }],
    place: { latitude: 44.9, longitude: 6.6 },
  },
};

const drawn = (view: EmbedView): string => {
  const cards = [hostile];
  const model: EmbedModel = {
    ...{ slug: 'agenda', name: HOSTILE, version: 3, cards, pageCount: 2 },
    options: {
      ...{
        view,
        locale: 'fr',
        limit: 25,
        page: 1,
        month: null,
        when: null,
        today: '2027-03-01',
        narrowing: { q: HOSTILE },
      },
    },
    letters: view === 'directory' ? [{ letter: '#', cards }] : [],
    month: view === 'month' ? monthOf(cards, '2027-03', 1) : null,
    map: view === 'map' ? drawMap(cards, []) : null,
    source: { name: HOSTILE, licence: { name: HOSTILE, url: `${SITE}/licence` } },
    addresses: {
      publicUrl: SITE,
      page: (page) => `${SITE}/embed/agenda?page=${page}`,
      month: (month) => `${SITE}/embed/agenda?month=${month}`,
      day: (date) => `${SITE}/fr/agenda?from=${date}`,
      whole: `${SITE}/fr/agenda`,
    },
  };
  return renderToString(<Embed model={model} t={translatorIn('fr')} link={{ rel: 'noopener' }} />);
};

describe.each(['list', 'next', 'month', 'map', 'directory'] as const)('a %s on the page of somebody else', (view) => {
  it('holds what people wrote as text, and nothing of it as markup', () => {
    const html = drawn(view);
    expect(html).toContain('&lt;img src=x onerror=alert(1)>&quot;');
    expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<(img|script)/);
  });

  it('leads to this site alone', () => {
    const hrefs = [...drawn(view).matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    for (const href of hrefs) expect(href.startsWith('#odus-agenda-') || href.startsWith(SITE)).toBe(true);
  });
});
