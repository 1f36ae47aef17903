import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';

const BLOCK = (attributes = {}) => `<!-- wp:odus/agenda ${JSON.stringify(attributes)} /-->`;
const AGENDAS = /<div class="wp-block-odus-agenda">[\s\S]*<section[^>]*class="odus-embed"[\s\S]*<\/section>\s*<\/div>/;

/** What a compromised server could send in a fragment. */
const HOSTILE = `<script>window.hacked=1</script><img src="x" onerror="window.hacked=1"><a href="javascript:window.hacked=1">!</a>
<svg onload="window.hacked=1"><script>window.hacked=1</script><animate onbegin="window.hacked=1" attributeName="x"/></svg>
<iframe src="https://evil.example/"></iframe><form action="https://evil.example/"><input autofocus onfocus="window.hacked=1"></form>
<style>body{display:none}</style><p style="position:fixed;inset:0">!</p><object data="https://evil.example/"></object>
<math><mtext><script>window.hacked=1</script></mtext></math><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">`;

const VIEWS = ['list', 'next', 'month', 'map', 'directory'];

/** Mode "show": the agenda as OduS draws it, kept. */
export function showing(context) {
  const { channel } = context;
  const pageOf = (content) => context.site.probe('page', { content });
  const read = (page) => context.site.read(`/?page_id=${page}`);
  const agendaIn = ({ html }) => html.match(AGENDAS)?.[0] ?? '';
  const asked = (extension = '.html') => context.relay.requests.filter((path) => path.includes(extension));
  const forget = () => context.relay.requests.splice(0);
  const expire = async () => {
    await context.site.probe('expire');
    forget();
  };

  /** OduS draws it once before a test counts its seconds: a machine under test is slow. */
  const draw = async (query, slug = channel) => {
    const response = await fetch(`${context.odus.url}/api/channels/${slug}.html?${new URLSearchParams(query)}`);
    const html = await response.text();
    assert.equal(response.status, 200, html);
    return html;
  };

  describe('a shown agenda', () => {
    let page;
    before(async () => {
      await fetch(`${context.odus.url}/embed/v1/odus.css`);
      page = await pageOf(BLOCK({ view: 'list' }));
    });
    beforeEach(() => context.site.probe('patience'));

    it('is in the page as OduS draws it, whole, without script or request of the visitor elsewhere', async () => {
      const raw = await draw({ view: 'list', lang: 'fr' });
      const { html } = await read(page);
      assert.ok(html.includes('class="odus-embed"'), context.relay.requests.join('\n'));
      assert.doesNotMatch(html, new RegExp(`<(link|script)[^>]*${context.relay.url}`));
      assert.deepEqual(tagsOf(await context.site.probe('sanitize', { html: raw })), tagsOf(raw));
    });

    for (const view of VIEWS)
      it(`keeps the view ${view} whole: what OduS draws passes the list of what may be shown`, async () => {
        const slug = view === 'directory' ? 'lieux-de-spectacle' : channel;
        const raw = await draw({ view }, slug);
        assert.deepEqual(tagsOf(await context.site.probe('sanitize', { html: raw })), tagsOf(raw));
      });

    it('is asked once, then kept: other visits ask nothing, later ones ask whether it changed', async () => {
      await expire();
      await read(page);
      await read(page);
      await read(page);
      assert.equal(asked().length, 1);
    });

    it('takes the filters of a shortcode, also those whose names WordPress writes in lower case', async () => {
      const shortcode = await pageOf(
        `[odus channel="${channel}" view="next" limit="2" pricemax="0" commune="05023" filters="disciplines=theatre&venue.kinds=theatre"]`,
      );
      const expected = {
        commune: '05023',
        disciplines: 'theatre',
        lang: 'fr',
        limit: '2',
        priceMax: '0',
        'venue.kinds': 'theatre',
        view: 'next',
      };
      await draw(expected);
      forget();
      const { html } = await read(shortcode);
      const [path] = asked();
      assert.deepEqual(Object.fromEntries(new URL(path, context.relay.url).searchParams), expected);
      assert.match(html, /class="odus-embed"/);
    });

    it('says to those who edit what OduS refuses, and leads visitors to the channel', async () => {
      const wrong = await pageOf(BLOCK({ channel: 'canal-inconnu' }));
      const { html } = await read(wrong);
      assert.match(
        html,
        new RegExp(`<p class="odus-absent"><a href="${context.relay.url}/api/channels/canal-inconnu"`),
      );
      assert.doesNotMatch(html, /Aucun canal public/);
      forget();
      await read(wrong);
      assert.equal(asked().length, 0);
      assert.match((await context.site.probe('health')).description, /canal-inconnu/);
    });

    it('runs nothing of what a server in the wrong hands sends', async () => {
      context.relay.rewrite = (path, body) =>
        path.includes('.html') ? body.replace('</section>', `${HOSTILE}</section>`) : body;
      await draw({ lang: 'fr', limit: '3', view: 'list' });
      const attacked = await pageOf(BLOCK({ view: 'list', limit: 3 }));
      const agenda = agendaIn(await read(attacked));
      context.relay.rewrite = null;
      assert.match(agenda, /class="odus-embed"/);
      assert.doesNotMatch(
        agenda,
        /<(script|iframe|form|input|style|object|math|base|meta|animate)|\son\w+=|javascript:|style=/i,
      );
    });

    it('takes a style that styles, and refuses one that reaches out', async () => {
      const styles = [
        '.odus-embed { color: red; content: "\\2192" }',
        '@import "https://evil.example/a.css";',
        '.a { background: url(https://evil.example/) }',
        '.a { background: u\\72l(https://evil.example/) }',
        '.a { } </style><script>window.hacked=1</script>',
        '@\\69mport "a.css";',
        '',
      ];
      assert.deepEqual(await context.site.probe('harmless', { styles }), [
        true,
        false,
        false,
        false,
        false,
        false,
        false,
      ]);
    });

    it('may be read over https, or from this very machine', async () => {
      const addresses = [
        'https://odus.example.org',
        'http://localhost:1337',
        'http://127.0.0.1',
        'http://odus.example.org',
        'ftp://odus.example',
        'odus.example',
        'https://a:b@odus.example',
      ];
      const problems = await context.site.probe('address', { addresses });
      assert.deepEqual(
        problems.map((problem) => problem === ''),
        [true, true, true, false, false, false, false],
      );
    });

    it('adds at most 5 ms to a page, once it is kept', async (test) => {
      const ms = await context.site.probe('cost', { content: BLOCK({ view: 'list' }) });
      test.diagnostic(`${ms.toFixed(2)} ms`);
      assert.ok(ms <= 5, `${ms} ms`);
    });
  });

  describe('while OduS is down', () => {
    let page;
    let kept;
    before(async () => {
      page = await pageOf(BLOCK({ view: 'list', limit: 5 }) + BLOCK({ view: 'next', limit: 3 }));
      await draw({ lang: 'fr', limit: '5', view: 'list' });
      await draw({ lang: 'fr', limit: '3', view: 'next' });
      await context.site.probe('patience');
      await read(page);
      kept = agendaIn(await read(page));
      assert.equal(kept.match(/class="odus-embed"/g)?.length, 2);
    });

    it('pages stay what they were when nobody answers, without waiting', async () => {
      await context.relay.close();
      await context.site.probe('expire');
      const quick = await read(page);
      assert.equal(agendaIn(quick), kept);
      await context.relay.open();
      await context.site.probe('patience');
    });

    it('one visitor waits a second at most when OduS is silent, then nobody asks any more', async (test) => {
      await expire();
      context.relay.answer = 'silence';
      const first = await read(page);
      const second = await read(page);
      const third = await read(page);
      assert.equal(context.relay.requests.length, 1);
      assert.deepEqual([first, second, third].map(agendaIn), [kept, kept, kept]);
      const [waited] = context.relay.waits;
      test.diagnostic(`${Math.round(waited)} ms`);
      // A second, and what a machine under test takes to give up.
      assert.ok(waited <= 1500, `${waited} ms`);
    });

    it('Site Health says so', async () => {
      const health = await context.site.probe('health');
      assert.equal(health.status, 'recommended');
      assert.equal(health.label, 'OduS ne répond pas');
    });

    it('pages follow again once OduS is back', async () => {
      await context.relay.open();
      await context.site.probe('patience');
      await expire();
      assert.equal(agendaIn(await read(page)), kept);
      assert.equal(asked().length, 2);
      assert.notEqual((await context.site.probe('health')).label, 'OduS ne répond pas');
    });

    const wrong = {
      'an empty answer': { headers: { 'Content-Type': 'text/html' } },
      'the page of a proxy': {
        headers: { 'Content-Type': 'text/html' },
        body: '<html><body>Maintenance</body></html>',
      },
      'half an answer': {
        headers: { 'Content-Type': 'text/html' },
        body: '<section class="odus-embed" lang="fr"><p>Ce soir',
      },
      'an error': { status: 500, body: '<section class="odus-embed"></section>' },
      'a redirection to another site': { status: 302, headers: { Location: 'https://evil.example/' } },
    };
    for (const [name, answer] of Object.entries(wrong))
      it(`${name} is not kept`, async () => {
        await expire();
        context.relay.answer = () => answer;
        const pages = [agendaIn(await read(page)), agendaIn(await read(page))];
        await context.relay.open();
        await context.site.probe('patience');
        assert.deepEqual(pages, [kept, kept]);
      });
  });
}

/** The tags of a text with their attributes, and the words between them, whatever the way in which they are written. */
function tagsOf(html) {
  return [...html.matchAll(/<[^>]+>|[^<]+/g)]
    .map(([part]) => {
      if (!part.startsWith('<')) return decoded(part).trim();
      const [, name, rest] = part.match(/^<(\/?[\w-]+)([\s\S]*?)\/?>$/) ?? [null, part, ''];
      const attributes = [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(
        ([, key, value = '']) => `${key}=${decoded(value)}`,
      );
      return [name, ...attributes.sort()].join(' ');
    })
    .filter(Boolean);
}

const decoded = (text) =>
  text
    .replaceAll(/&(?:amp|#0*38);/g, '&')
    .replaceAll(/&(?:quot|#0*34);/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&#0*39;|&apos;/g, "'");
