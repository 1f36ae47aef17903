import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';

const guides = path.resolve(import.meta.dirname, '../../../docs/guide');

/** What WordPress writes in lower case. */
const CAPITALS = { pricemax: 'priceMax' };

/** What the guides tell webmasters to copy, run as it is written there. */
export function guiding(context) {
  for (const file of ['lire-un-canal.md', 'reading-a-channel.md'])
    describe(`the examples of ${file}`, () => {
      const guide = readFileSync(path.join(guides, file), 'utf8');
      const example = (language) => guide.match(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms'))[1];
      let code;
      const run = () => context.site.probe('run', { code });

      before(async () => {
        // The processes of this PHP share the folder of WordPress and no other.
        code = example('php')
          .replaceAll('http://localhost:1337', context.relay.url)
          .replaceAll('sys_get_temp_dir()', 'WP_CONTENT_DIR');
        await context.relay.open();
        await context.site.probe('patience');
        await fetch(code.match(/'(http:[^']*)'/)[1].replace(context.relay.url, context.odus.url));
        await context.site.probe('run', { code: "<?php @unlink(WP_CONTENT_DIR . '/odus-agenda.html');" });
      });

      it('in PHP shows the agenda, asks once in a quarter of an hour, and keeps it while OduS is down', async () => {
        context.relay.requests.splice(0);
        const shown = await run();
        assert.match(shown, /<section class="odus-embed"[\s\S]*<article[\s\S]*<\/section>$/);
        assert.equal(await run(), shown);
        assert.equal(context.relay.requests.length, 1);
        const expire = "<?php touch(WP_CONTENT_DIR . '/odus-agenda.html', time() - 1000);";
        await context.site.probe('run', { code: expire });
        await context.relay.close();
        assert.equal(await run(), shown);
        await context.relay.open();
      });

      it('in WordPress shows the agenda, narrowed', async () => {
        const content = example('text');
        // OduS draws it once before a visitor waits a second for it at most.
        const [[, channel], ...asked] = [...content.matchAll(/ (\w+)="([^"]*)"/g)].map(([, ...pair]) => pair);
        const query = new URLSearchParams([
          ...asked.map(([name, value]) => [CAPITALS[name] ?? name, value]),
          ['lang', 'fr'],
        ]);
        const drawn = await fetch(`${context.odus.url}/api/channels/${channel}.html?${query}`);
        assert.equal(drawn.status, 200, await drawn.text());
        const page = await context.site.probe('page', { content });
        const { html } = await context.site.read(`/?page_id=${page}`);
        assert.match(html, /<section class="odus-embed"[^>]*data-channel="concerts-dans-les-eglises"/);
      });
    });
}
