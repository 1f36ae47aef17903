import { html, scriptJson } from './html';

describe('a page', () => {
  it('shows as text whatever people wrote', () => {
    const name = `<img src=x onerror="alert('1')">&`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
    );
  });

  it('is made of smaller pieces, and leaves out what is absent', () => {
    const words = ['a', '<b>'].map((word) => html`<b>${word}</b>`);
    expect(html`<p>${words}${null}${false}${undefined}${0}</p>`.markup).toBe('<p><b>a</b><b>&lt;b&gt;</b>0</p>');
  });

  it('holds data that no text of it can end', () => {
    const { markup } = scriptJson({ name: '</script><!--\u2028&' });
    expect(markup).toBe('{"name":"\\u003c/script\\u003e\\u003c!--\\u2028\\u0026"}');
    expect(JSON.parse(markup)).toEqual({ name: '</script><!--\u2028&' });
  });
});
