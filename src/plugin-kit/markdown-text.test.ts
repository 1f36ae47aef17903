import { markdownToText, toMarkdown } from './markdown-text';

describe('markdown for a reader without markup', () => {
  it.each([
    ['# Un titre\n\n> *cité*', 'Un titre\n\ncité'],
    ['**gras** et _italique_, mais 2*3*4 et un_nom_de_fichier', 'gras et italique, mais 2*3*4 et un_nom_de_fichier'],
    ['Pour tou*te*s les comédien*nes', 'Pour tou*te*s les comédien*nes'],
    ['[le site](https://a.example/ "titre") ![photo](https://a.example/p.jpg)', 'le site (https://a.example/) photo'],
    [
      '[https://a.example/](https://a.example/) [écrire](mailto:a@b.example)',
      'https://a.example/ écrire (a@b.example)',
    ],
    [
      'Réserver : <https://a.example/7?a=1&b=2> ou <a@b.example>',
      'Réserver : https://a.example/7?a=1&b=2 ou a@b.example',
    ],
    ['* un\n* deux\r\n+ trois', '- un\n- deux\n- trois'],
    ['1. un\n2. deux\n   - dedans\n\nAprès', '1. un\n2. deux\n   - dedans\n\nAprès'],
    ['3) trois', '3) trois'],
    ['Caf&eacute;&nbsp;! &amp; &lt;b&gt;', 'Café\u00a0! & <b>'],
    ['Tarif <26 ans : 8 € et >65 ans : 9 €', 'Tarif <26 ans : 8 € et >65 ans : 9 €'],
    ['Tarifs\n>65 ans : 9 €\n+ 2 € de frais', 'Tarifs\n>65 ans : 9 €\n+ 2 € de frais'],
    ['Prix <enfant : 5 €>, <adulte>', 'Prix <enfant : 5 €>, <adulte>'],
    ['Un  \ndeux\\\ntrois\nquatre', 'Un\ndeux\ntrois\nquatre'],
    ['Un\n\n\n\ndeux\n---\ntrois', 'Un\n\ndeux\n\n---\n\ntrois'],
    ['[Billetterie]: https://a.example', '[Billetterie]: https://a.example'],
    ['| a | b |\n|---|---|\n| 1 | ~~2~~ |', '| a | b |\n|---|---|\n| 1 | ~~2~~ |'],
    ['`2*3` et \\*ceci\\*', '2*3 et *ceci*'],
    ['a<script>b</script>\u2028c\u0007', 'a<script>b</script>\nc'],
    ['[ceci](javascript:alert(1))', '[ceci](javascript:alert(1))'],
  ])('%j', (markdown, text) => {
    expect(markdownToText(markdown)).toBe(text);
  });

  it.each(['Un *seul* soir, <26 ans', '- 2 €\n+ 3 €\n1. un\n# Titre', 'a_b_c & co &amp; [ceci](là) `x` \\ !'])(
    'shows %j as it is once it is written in markdown',
    (text) => {
      expect(markdownToText(toMarkdown(text))).toBe(text);
    },
  );
});
