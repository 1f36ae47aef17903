import { markdownToHtml } from './markdown-html';

describe('a text in markdown on a page', () => {
  it('is drawn as it is marked, its titles under those of the page', () => {
    expect(markdownToHtml('# Deux parties\n\nUne **nuit**,\nune *aube* :\n\n- un\n- deux')).toBe(
      '<h3>Deux parties</h3>\n<p>Une <strong>nuit</strong>,<br>\nune <em>aube</em> :</p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>',
    );
  });

  it('shows markup as text', () => {
    expect(markdownToHtml('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(markdownToHtml('a <b onclick="x">b</b>')).toBe('<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>');
  });

  it('leads to pages, telephones and mailboxes alone', () => {
    expect(markdownToHtml('[le site](https://exemple.fr/a)')).toBe(
      '<p><a href="https://exemple.fr/a" rel="nofollow noopener ugc">le site</a></p>',
    );
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '//exemple.fr', 'vbscript:x'])
      expect(markdownToHtml(`[là](${address})`)).not.toContain('<a');
  });

  it('loads no picture of another site', () => {
    expect(markdownToHtml('![une *vue*](https://exemple.fr/vue.jpg)')).toBe('<p>une *vue*</p>');
  });

  it('keeps what people type that is no mark to them', () => {
    expect(markdownToHtml('>65 ans : 2*3 € pour tou*te*s')).toBe('<p>>65 ans : 2*3 € pour tou*te*s</p>');
  });
});
