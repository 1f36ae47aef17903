import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

const HOSTILE = '<script>window.hacked=1</script><img src=x onerror=window.hacked=1> [odus] "\'&amp; ]]> </title>';

/** Mode "keep": posts that follow a channel. */
export function keeping(context) {
  const { channel } = context;
  const trySync = async () => {
    const report = { written: 0, left: 0 };
    for (;;) {
      const step = await context.site.probe('sync');
      if (step.error) return step;
      report.written += step.written;
      report.left += step.left;
      if (!step.is_unfinished) return report;
    }
  };
  const sync = async () => {
    const report = await trySync();
    assert.equal(report.error, undefined);
    return report;
  };
  const items = async () => {
    const response = await fetch(`${context.odus.url}/api/channels/${channel}/items?pageSize=500`);
    return (await response.json()).data;
  };
  const events = () => context.site.probe('events');
  const published = async () => (await events()).filter(({ status }) => status === 'publish');
  const eventOf = async (documentId) => (await events()).find(({ document }) => document === documentId);
  /** Waits until the channel says what was just written in OduS. */
  const until = async (documentId, isSo) => {
    for (let tries = 0; tries < 50; tries += 1) {
      const response = await fetch(`${context.odus.url}/api/channels/${channel}/items/${documentId}`);
      if (isSo(response.status, response.ok ? (await response.json()).data : null)) return;
      await wait(100);
    }
    assert.fail(`The channel does not follow ${documentId}`);
  };
  /** A date to come that no other test touches. */
  const taken = new Set();
  const takeOne = async () => {
    const one = (await items()).find(
      ({ documentId, status, startDate, endDate }) =>
        !taken.has(documentId) &&
        status.code === 'scheduled' &&
        !endDate &&
        startDate > '2026-12-20' &&
        startDate !== null,
    );
    taken.add(one.documentId);
    return one;
  };

  describe('kept events', () => {
    before(async () => {
      await context.relay.open();
      await context.site.probe('patience');
      await context.site.probe('settings', { values: { mode: 'keep', deletion: 'trash' } });
    });

    it('are the items of the channel, each with its picture, its alternative text and its credit', async () => {
      await sync();
      const [kept, shown] = [await published(), await items()];
      assert.deepEqual(kept.map(({ document }) => document).sort(), shown.map(({ documentId }) => documentId).sort());
      const withPicture = shown.find(({ pictures }) => pictures?.length > 0);
      const { picture } = await eventOf(withPicture.documentId);
      assert.equal(picture.alt, withPicture.pictures[0].alt);
      assert.match(picture.caption, new RegExp(withPicture.pictures[0].credit));
      assert.ok(picture.url.startsWith(context.site.url), picture.url);
    });

    it('write nothing when nothing changed', async () => {
      const before = await events();
      assert.deepEqual(await sync(), { written: 0, left: 0 });
      assert.deepEqual(await events(), before);
    });

    it('are followed by WP-Cron', async () => {
      assert.ok((await context.site.probe('cron')).includes('odus_synchronize'));
    });

    it('are listed by their archive and by a block, the nearest first, with links to their own pages', async () => {
      const archive = await context.site.read('/agenda-odus/');
      const page = await context.site.probe('page', { content: '<!-- wp:odus/agenda {"view":"next","limit":3} /-->' });
      const block = await context.site.read(`/?page_id=${page}`);
      const listed = [...block.html.matchAll(/class="odus-event-when"><time datetime="([^"]+)"/g)].map(([, at]) => at);
      assert.equal(listed.length, 3);
      assert.deepEqual([...listed].sort(), listed);
      assert.equal(archive.status, 200);
      const { item } = (await published()).find(({ url }) => archive.html.includes(`href="${url}"`));
      assert.ok(archive.html.replaceAll(/&#(?:0?39|8217);/g, "'").includes(item.venue), item.venue);
      assert.match(block.html, new RegExp(`<h3><a href="${context.site.url}/agenda/`));
    });

    it('look as the theme says, where it has a template of its own', async () => {
      const template = 'wp-content/themes/twentytwentyfour/odus/list.php';
      context.site.write(
        template,
        '<?php echo "<p>", count( $args["events"] ), " dates, first: ", esc_html( $args["events"][0]->get( "title" ) ), "</p>";',
      );
      const page = await context.site.probe('page', { content: '[odus view="next" limit="2"]' });
      const { html } = await context.site.read(`/?page_id=${page}`);
      context.site.remove(template);
      assert.match(html, /<p>2 dates, first: [^<]+<\/p>/);
    });

    it('have a page that search engines read: canonical address, Event of schema.org, robots welcome', async () => {
      const one = await takeOne();
      const { url } = await eventOf(one.documentId);
      const { html } = await context.site.read(url);
      const data = JSON.parse(html.match(/<script type="application\/ld\+json">\s*(.*?)\s*<\/script>/s)[1]);
      assert.match(html, new RegExp(`<link rel="canonical" href="${url}"`));
      assert.doesNotMatch(html, /noindex/);
      assert.equal(data['@type'], 'Event');
      assert.equal(data.name, one.title);
      assert.equal(new Date(data.startDate).toISOString(), one.startsAt);
      assert.equal(data.url, url);
      assert.equal(data.eventStatus, 'https://schema.org/EventScheduled');
    });

    it('say that they are cancelled, and why', async () => {
      const { documentId } = await takeOne();
      await context.odus.publish(documentId, { eventStatus: 'cancelled', statusReason: { fr: 'Tempête de neige' } });
      await until(documentId, (_, item) => item?.status.code === 'cancelled');
      assert.deepEqual(await sync(), { written: 1, left: 0 });
      const { html } = await context.site.read((await eventOf(documentId)).url);
      assert.match(html, /<strong>Annulé<\/strong>\s*Tempête de neige/);
      assert.match(html, /schema\.org\\?\/EventCancelled/);
    });

    it('go to the trash when they leave the channel, and come back with it at the same address', async () => {
      const { documentId } = await takeOne();
      const { url, id } = await eventOf(documentId);
      await context.odus.unpublish(documentId);
      await until(documentId, (status) => status === 404);
      assert.deepEqual(await sync(), { written: 0, left: 1 });
      assert.equal((await eventOf(documentId)).status, 'trash');
      assert.equal((await context.site.read(url)).status, 404);
      await context.odus.publish(documentId, {});
      await until(documentId, (status) => status === 200);
      await sync();
      const back = await eventOf(documentId);
      assert.deepEqual([back.id, back.status, back.url, back.left], [id, 'publish', url, '']);
      assert.ok(back.picture);
    });

    it('stay marked when the settings say so, hidden from lists and search engines', async () => {
      await context.site.probe('settings', { values: { deletion: 'mark' } });
      const { documentId } = await takeOne();
      await context.odus.unpublish(documentId);
      await until(documentId, (status) => status === 404);
      await sync();
      const event = await eventOf(documentId);
      const { status, html } = await context.site.read(event.url);
      assert.deepEqual([event.status, event.left, status], ['publish', 'unpublished', 200]);
      assert.match(html, /Cette date n’est plus annoncée\./);
      assert.match(html, /<meta name=.robots. content=.[^>]*noindex/);
      await context.site.probe('settings', { values: { deletion: 'trash' } });
    });

    it('read the whole channel again when OduS forgot where they were, and write nothing twice', async () => {
      const before = await events();
      let isFirst = true;
      context.relay.answer = (path) => {
        if (!path.includes('/changes') || !isFirst) return null;
        isFirst = false;
        return {
          status: 410,
          headers: { 'Content-Type': 'application/json' },
          body: '{"data":null,"error":{"status":410,"message":"Curseur oublié"}}',
        };
      };
      assert.deepEqual(await sync(), { written: 0, left: 0 });
      context.relay.answer = null;
      assert.deepEqual(await events(), before);
    });

    it('stay when what comes is empty, broken or another page', async () => {
      const before = await events();
      const json = { 'Content-Type': 'application/json' };
      const bodies = ['', '{"data":[],"meta":{}}', '{"data":[{"type":"left"}],"meta":{"cursor":"x","hasMore":false}}'];
      for (const body of bodies) {
        context.relay.answer = (path) => (path.includes('/changes') ? { headers: json, body } : null);
        assert.ok((await trySync()).error, body);
      }
      assert.equal((await context.site.probe('health')).status, 'recommended');
      // A channel that was emptied by accident, read from the beginning.
      let isFirst = true;
      context.relay.answer = (path) => {
        if (!path.includes('/changes')) return null;
        const isGone = isFirst;
        isFirst = false;
        return isGone
          ? { status: 410, headers: json, body: '{}' }
          : { headers: json, body: '{"data":[],"meta":{"cursor":"x","hasMore":false}}' };
      };
      assert.deepEqual(await sync(), { written: 0, left: 0 });
      await context.relay.open();
      await context.site.probe('patience');
      assert.deepEqual(await events(), before);
      await sync();
      assert.deepEqual(await events(), before);
    });

    it('show a title with markup as text, wherever it comes from', async () => {
      const one = await takeOne();
      context.relay.rewrite = (path, body) => body.replaceAll(JSON.stringify(one.title), JSON.stringify(HOSTILE));
      await context.odus.publish(one.documentId, { statusReason: { fr: 'Pour que tout soit relu' } });
      await until(one.documentId, (_, item) => item?.statusReason === 'Pour que tout soit relu');
      await sync();
      context.relay.rewrite = null;
      const event = await eventOf(one.documentId);
      assert.equal(event.item.title, HOSTILE);
      const page = await context.site.probe('page', {
        content: '<!-- wp:odus/agenda {"view":"list","limit":100} /-->',
      });
      for (const address of [event.url, '/agenda-odus/', `/?page_id=${page}`]) {
        const { html } = await context.site.read(address);
        assert.doesNotMatch(html, /<script>window\.hacked|<img src=x/);
      }
      const { html } = await context.site.read(event.url);
      assert.match(html, /&lt;script&gt;window\.hacked=1&lt;\/script&gt;/);
      assert.equal(
        JSON.parse(html.match(/<script type="application\/ld\+json">\s*(.*?)\s*<\/script>/s)[1]).name,
        HOSTILE,
      );
    });
  });
}
