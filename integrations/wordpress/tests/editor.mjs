import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';

const LOOKS = process.env.LOOKS;
const ACCOUNT = { log: 'admin', pwd: 'password' };
const TIMEOUT_MS = 120_000;

/** The block in the editor, with Chromium. */
export function editing(context) {
  let browser;
  let page;
  const requested = [];
  const errors = [];

  /** Keeps a picture of the screen, in the folder that LOOKS names. */
  const look = async (name) => {
    if (!LOOKS) return;
    mkdirSync(LOOKS, { recursive: true });
    await page.screenshot({ path: path.join(LOOKS, `${name}.png`) });
  };

  describe('the block, in the editor', () => {
    before(async () => {
      await context.relay.open();
      await context.site.probe('patience');
      browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
      page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
      page.setDefaultTimeout(TIMEOUT_MS);
      page.on('request', (request) => requested.push([request.resourceType(), request.url()]));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${context.site.url}/wp-login.php`);
      await page.fill('#user_login', ACCOUNT.log);
      await page.fill('#user_pass', ACCOUNT.pwd);
      await Promise.all([page.waitForURL('**/wp-admin/**'), page.click('#wp-submit')]);
    });
    after(() => browser?.close());

    it('is found by its French name, inserted, and seen as visitors will see it, in the frame of the editor', async () => {
      await page.goto(`${context.site.url}/wp-admin/post-new.php?post_type=page`);
      await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
      const frame = page.frameLocator('iframe[name="editor-canvas"]');
      await frame.locator('.wp-block-post-title').fill('Agenda du village');
      await page.locator('button[aria-label="Toggle block inserter"]').click();
      await page.locator('.block-editor-inserter__search input').fill('OduS');
      await look('inserter');
      await page.locator('.block-editor-block-types-list__item', { hasText: 'OduS : prochaines dates' }).click();
      await frame.locator('.wp-block-odus-agenda .odus-embed article').first().waitFor();
      await look('editor');
    });

    it('lists the channels by name, and shows another one when it is chosen', async () => {
      await page.evaluate(() => {
        const { clientId } = window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .find(({ name }) => name === 'odus/agenda');
        window.wp.data.dispatch('core/block-editor').selectBlock(clientId);
        window.wp.data.dispatch(window.wp.interface?.store ?? 'core/edit-post').openGeneralSidebar?.('edit-post/block');
      });
      // A box to type in until the names of the channels have come.
      const select = page.getByRole('combobox', { name: 'Canal', exact: true });
      await select.selectOption('concerts-dans-les-eglises');
      const frame = page.frameLocator('iframe[name="editor-canvas"]');
      await frame.locator('.odus-embed[data-channel="concerts-dans-les-eglises"]').waitFor();
      await look('editor-channel');
    });

    it('says in French what OduS refuses', async () => {
      const update = (attributes) =>
        page.evaluate((values) => {
          const { select, dispatch } = window.wp.data;
          const { clientId } = select('core/block-editor')
            .getBlocks()
            .find(({ name }) => name === 'odus/agenda');
          dispatch('core/block-editor').updateBlockAttributes(clientId, values);
        }, attributes);
      const frame = page.frameLocator('iframe[name="editor-canvas"]');
      await update({ narrowing: { commune: 'Atlantide' } });
      await frame.locator('.components-placeholder', { hasText: 'Atlantide' }).waitFor();
      await look('editor-refused');
      await page.getByRole('button', { name: 'Filtres', exact: true }).click();
      const communes = page.getByLabel('Communes', { exact: false });
      assert.equal(await communes.inputValue(), 'Atlantide');
      await communes.fill('');
      await frame.locator('.odus-embed article').first().waitFor();
    });

    it('is saved with its page, and opens again without being broken', async () => {
      const { id, content } = await page.evaluate(async () => {
        const { select, dispatch } = window.wp.data;
        dispatch('core/editor').editPost({ status: 'publish' });
        await dispatch('core/editor').savePost();
        return { id: select('core/editor').getCurrentPostId(), content: select('core/editor').getEditedPostContent() };
      });
      context.saved = id;
      assert.equal(content, '<!-- wp:odus/agenda {"channel":"concerts-dans-les-eglises","view":"next","limit":3} /-->');
      await page.goto(`${context.site.url}/wp-admin/post.php?post=${id}&action=edit`);
      const frame = page.frameLocator('iframe[name="editor-canvas"]');
      await frame.locator('.odus-embed article').first().waitFor();
      const isValid = await page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .every((block) => block.isValid),
      );
      assert.ok(isValid);
      assert.deepEqual(errors, []);
    });

    it('asks this site alone: only the pictures of the agenda come from OduS', () => {
      const elsewhere = requested.filter(
        ([type, url]) => !url.startsWith(context.site.url) && !/^(data|blob|about):/.test(url) && type !== 'image',
      );
      assert.deepEqual(elsewhere, []);
    });

    it('is seen by visitors, and runs nothing of what a server in the wrong hands sends', async () => {
      const visitor = await browser.newPage({ viewport: { width: 390, height: 844 } });
      visitor.setDefaultTimeout(TIMEOUT_MS);
      await visitor.goto(`${context.site.url}/?page_id=${context.saved}`);
      assert.equal(await visitor.locator('.odus-embed article').count(), 3);
      assert.ok(await visitor.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
      if (LOOKS) await visitor.screenshot({ path: path.join(LOOKS, 'page-390.png'), fullPage: true });
      const hostile =
        '<img src=x onerror="window.hacked=1"><svg onload="window.hacked=1"></svg><script>window.hacked=1</script></section>';
      context.relay.rewrite = (address, body) =>
        address.includes('.html') ? body.replace('</section>', hostile) : body;
      await context.site.probe('expire');
      await visitor.reload();
      context.relay.rewrite = null;
      assert.equal(await visitor.evaluate(() => window.hacked), undefined);
      await visitor.close();
    });
  });
}
