import MarkdownIt from 'markdown-it';
import { html } from '../plugin-kit/server/html';

/** The guide is ours, and still nothing in it is taken for markup: it speaks of addresses and of code. */
const reader = new MarkdownIt({ html: false });

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1d2b;--paper:#fff;--tint:#f1f1fb;--line:#8c8ca1;--accent:#4945ff}
@media (prefers-color-scheme:dark){:root{--ink:#f3f3fa;--paper:#16161f;--tint:#22222f;--accent:#a5a3ff}}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
nav,main{max-width:44rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:1.8rem;line-height:1.2}
h2{font-size:1.25rem;margin-top:2rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;display:block;overflow-x:auto}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
pre{background:var(--tint);padding:.75rem;overflow-x:auto}
code{background:var(--tint)}
img{max-width:100%}
`;

/** A chapter of the guide as a page that anybody reads, without scripts. */
export function guidePage(markdown: string, language: string, isContents: boolean): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Guide';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · OduS</title>
        ${{ markup: `<style>${STYLE}</style>` }}
      </head>
      <body>
        ${!isContents && html`<nav aria-label="Guide"><a href="/guide">Sommaire du guide</a></nav>`}
        <main>${{ markup: reader.render(withAddresses(markdown)) }}</main>
      </body>
    </html> `.markup;
}

/** Chapters point to each other's files, and to pictures beside them: here each has its address. */
export const withAddresses = (markdown: string): string =>
  markdown
    .replaceAll('](images/', '](/guide/images/')
    .replace(/\]\((README|[a-z-]+)\.md(#[^)]*)?\)/g, (_link, chapter: string, anchor = '') =>
      chapter === 'README' ? `](/guide${anchor})` : `](/guide/${chapter}${anchor})`,
    );
