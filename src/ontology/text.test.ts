import { markdown, plainLine, plainText } from './text';

describe('a text as it is kept', () => {
  it.each([
    'Tarif <26 ans : 8 € et >65 ans : 9 €',
    'Prix <enfant : 5 €, <adulte : 8 €> et <gratuit>',
    'Réserver : <https://billetterie.example/7> ou <lieu@exemple.example>',
    '+ 2 € de frais',
    'Caf&eacute;&nbsp;! Tom & Jerry &lt;3',
    'a < b > c, x<y et y>z, <3, <- ici ->, << citation >>',
    'Avec <Le Mélèze bleu> et <o_O>',
  ])('is what was typed: %j', (text) => {
    expect(plainText(text)).toBe(text);
    expect(plainLine(text)).toBe(text);
    expect(markdown(text)).toBe(text);
  });

  it.each([
    ['<p>Un</p><p>Deux</p>', 'Un\n\nDeux'],
    ['Un<br>deux<br/>trois', 'Un\ndeux\ntrois'],
    ['<ul><li>un</li><li>deux</li></ul>', '- un\n- deux'],
    ['<H2>Titre</H2>texte', 'Titre\n\ntexte'],
    ['<b>Caf&eacute;</b>&nbsp;! &amp; &lt;b&gt;', 'Café\u00a0! & &lt;b&gt;'],
    ['<i>Tarif</i> <26 ans, <enfant : 5 €>', 'Tarif <26 ans, <enfant : 5 €>'],
    ['<script>alert(1)</script>a<style>b</style><!-- c -->', 'a'],
    ['<<b>script>alert(1)<</b>/script>', ''],
    ['<x onclick=alert(1)>a</x>', 'a</x>'],
    ['<img src=x onerror=alert(1)>a', 'a'],
    ['<o:p>a</o:p>', 'a'],
  ])('has no HTML, and what %j says', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('keeps the addresses of links, that markdown follows, and none that leads to a script', () => {
    const html =
      '<a href="https://a.example/?a=1&amp;b=2">Billets</a>, <a href="mailto:a@b.example">écrire</a>, <a href="javascript:x">non</a>';
    expect(plainText(html)).toBe('Billets (https://a.example/?a=1&b=2), écrire (a@b.example), non');
    expect(markdown(html)).toBe('Billets <https://a.example/?a=1&b=2>, écrire <a@b.example>, non');
  });
});
