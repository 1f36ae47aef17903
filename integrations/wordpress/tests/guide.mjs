import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';

const guides = path.resolve(import.meta.dirname, '../../../docs/guide');

/** The PHP that the guides tell webmasters to copy, run as it is written there. */
export function guiding(context) {
  for (const file of ['lire-un-canal.md', 'reading-a-channel.md'])
    describe(`the examples of ${file}`, () => {
      const guide = readFileSync(path.join(guides, file), 'utf8');
      const [, example] = guide.match(/^```php\n(.*?)^```/ms);
      let code;
      const run = () => context.site.probe('run', { code });

      before(async () => {
        // The processes of this PHP share the folder of WordPress and no other.
        code = example
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
    });
}
