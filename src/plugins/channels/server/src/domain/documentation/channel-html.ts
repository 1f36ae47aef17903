import type { DescribedChannel } from '../describe-channel';
import type { Format } from '../formats/format';
import { pick, type LocaleChain } from '../localise';
import { html, type Markup } from '../../../../../../plugin-kit/server/html';

export interface ChannelPage {
  channel: DescribedChannel;
  fields: { name: string; label: string | null; type: string }[];
  formats: Format[];
  chain: LocaleChain;
  t(key: string): string;
}

/** Fields that a first piece of code shows. */
const MAX_SHOWN = 3;
const SIMPLE = ['text', 'date', 'instant', 'number', 'boolean'];
const STYLE =
  'body{font:1rem/1.6 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}' +
  'pre{background:#f3f3f5;padding:1rem;overflow-x:auto}code{font-size:.9em}table{border-collapse:collapse;width:100%}' +
  'th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #ddd;vertical-align:top;overflow-wrap:anywhere}' +
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#181820}pre{background:#26262e}a{color:#9cf}}';

/** The page of a channel, without scripts: it can be read anywhere. */
export function channelHtml(page: ChannelPage): string {
  const { channel, chain, t } = page;
  const { name, slug, mission, attribution, partner, links } = channel;
  return html`<!doctype html>
    <html lang="${chain[0]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${name ?? slug}</title>
        <link rel="canonical" href="${links.self}" />
        ${alternates(page)}
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>
          <h1>${name ?? slug}</h1>
          ${mission && html`<p>${mission}</p>`}
          <p>${t('by')} ${partner.name} · ${licence(page)}</p>
          ${attribution && html`<p>${attribution}</p>`}
          <h2>${t('formats')}</h2>
          <table>
            ${formats(page)}
          </table>
          <h2>${t('site')}</h2>
          ${snippets(page).map((code) => html`<pre><code>${code}</code></pre>`)}
          <h2>${t('fields')}</h2>
          <table>
            ${fields(page)}
          </table>
          <p>
            ${link(links.documentation, t('documentation'))} · ${link(links.terms, t('terms'))} ·
            ${link(links.changes, t('changes'))}
          </p>
        </main>
      </body>
    </html> `.markup;
}

const link = (address = '', text: string): Markup => html`<a href="${address}">${text}</a>`;

const alternates = ({ channel, formats: all }: ChannelPage): Markup[] =>
  all.map(({ extension, contentType }) => {
    const [type] = contentType.split(';');
    return html`<link rel="alternate" type="${type}" href="${channel.links[extension]}" />`;
  });

const licence = ({ channel: { licence: of } }: ChannelPage): Markup =>
  of.url ? link(of.url, of.name ?? of.code) : html`${of.name ?? of.code}`;

function formats({ channel: { links }, formats: all, chain, t }: ChannelPage): Markup[] {
  const rows: [label: string, address: string][] = [
    ['JSON', links.items],
    ...all.map(({ extension, label }): [string, string] => [pick(label, chain) ?? extension, links[extension] ?? '']),
  ];
  if (links.ics) rows.push([t('subscribe'), links.ics.replace(/^https?:/, 'webcal:')]);
  return rows.map(
    ([label, address]) =>
      html`<tr>
        <th scope="row">${label}</th>
        <td>${link(address, address)}</td>
      </tr>`,
  );
}

/** Code that works as it is, with names that the channel has. */
function snippets({ channel, fields: all, chain: [locale] }: ChannelPage): string[] {
  const address = `${channel.links.items}?locale=${locale}&pageSize=10`;
  const simple = all.filter(({ type }) => SIMPLE.includes(type)).map(({ name }) => name);
  const names = simple.length > 0 ? simple.slice(0, MAX_SHOWN) : ['documentId'];
  const script = names.map((name) => `item.${name.replaceAll('.', '?.')}`).join(', ');
  const php = names.map((name) => `$item['${name.replaceAll('.', "']['")}'] ?? ''`).join(', ');
  return [
    `curl '${address}'`,
    `const { data } = await (await fetch('${address}')).json();
for (const item of data) console.log(${script});`,
    `<?php
$items = json_decode(file_get_contents('${address}'), true)['data'];
foreach ($items as $item) {
    echo htmlspecialchars(implode(' · ', [${php}])), "<br>\\n";
}`,
  ];
}

const fields = ({ fields: all }: ChannelPage): Markup[] =>
  all.map(
    ({ name, label, type }) =>
      html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${label}</td>
        <td>${type}</td>
      </tr>`,
  );
