// The plugin in a real WordPress, in front of a real OduS. CHROMIUM_PATH names a Chromium.
//   ODUS_PORT=21337  where OduS is; WORDPRESS_PORT where WordPress is, any free one by default
//   WORDPRESS_VERSIONS=6.5/7.4,nightly/8.5   releases of WordPress and PHP; WORDPRESS_ZIP another WordPress
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { editing } from './editor.mjs';
import { guiding } from './guide.mjs';
import { keeping } from './keep.mjs';
import { showing } from './show.mjs';
import { startOdus } from './support/odus.mjs';
import { startRelay } from './support/relay.mjs';
import { startWordPress } from './support/wordpress.mjs';

const VERSIONS = process.env.WORDPRESS_VERSIONS ?? '6.5/7.4,6.5/8.5,nightly/8.3';
const CHANNEL = 'agenda-de-l-office-de-tourisme';

/** What the tests share: the site, OduS, and what stands between them. */
const context = { site: null, odus: null, relay: null, channel: CHANNEL };

before(async () => {
  context.relay = await startRelay(Number(process.env.ODUS_PORT ?? 21337));
  context.odus = await startOdus(context.relay.url);
  context.relay.target = context.odus.url;
});

after(async () => {
  await context.odus?.stop();
  await context.relay?.close();
});

for (const version of VERSIONS.split(',')) {
  const [wordpress, php] = version.split('/');
  describe(`WordPress ${wordpress} on PHP ${php}`, () => {
    before(async () => {
      const settings = {
        server: context.relay.url,
        channel: CHANNEL,
        cache_minutes: 5,
        mode: 'show',
        deletion: 'trash',
        delete_posts: true,
      };
      context.site = await startWordPress({ wordpress, php, settings });
    });
    after(() => context.site?.stop());

    showing(context);
    guiding(context);
    editing(context);
    keeping(context);

    it('says nothing under WP_DEBUG', () => {
      assert.deepEqual(context.site.notices(), []);
    });

    it('leaves nothing when it is deleted, once its settings say so', async () => {
      const { options, events, sources } = await context.site.probe('plugin', { do: 'uninstall' });
      assert.deepEqual({ options, events, sources }, { options: [], events: 0, sources: 0 });
    });
  });
}
