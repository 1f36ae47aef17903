import { Facts } from '../../../../../plugin-kit/site/components/facts';
import type { SiteFrame } from '../../../../../plugin-kit/site/frame';
import { renderPage } from '../../../../../plugin-kit/site/render-page';
import type { DescribedChannel } from '../domain/describe-channel';
import type { AnyFormat } from '../domain/formats/format';
import { pick, type LocaleChain } from '../domain/localise';

export interface ChannelPage {
  frame: SiteFrame;
  channel: DescribedChannel;
  fields: { name: string; label: string | null; type: string }[];
  formats: AnyFormat[];
  chain: LocaleChain;
  t(key: string): string;
}

/** Fields that a first piece of code shows. */
const MAX_SHOWN = 3;
const SIMPLE = ['text', 'date', 'instant', 'number', 'boolean'];

/** The page of a channel, without scripts: it can be read anywhere. */
export function channelHtml(page: ChannelPage): string {
  const { frame, channel, chain, t } = page;
  const { name, slug, mission, attribution, partner, links } = channel;
  return renderPage({
    frame,
    title: name ?? slug,
    description: mission ?? undefined,
    canonical: links.self,
    alternates: alternates(page),
    width: 'text',
    children: (
      <div class="chapter" lang={chain[0]}>
        <div class="page-head">
          <h1>{name ?? slug}</h1>
          {mission && <p class="lead">{mission}</p>}
          <p>
            {t('by')} {partner.name} · <Licence {...page} />
          </p>
          {attribution && <p>{attribution}</p>}
        </div>
        <section>
          <h2>{t('formats')}</h2>
          <Facts
            rows={addressesOf(page).map(([label, address]) => ({
              label,
              values: [{ value: <a href={address}>{address}</a> }],
            }))}
          />
        </section>
        <section>
          <h2>{t('site')}</h2>
          {snippets(page).map((code) => (
            <pre key={code} tabindex={0}>
              <code>{code}</code>
            </pre>
          ))}
        </section>
        <section>
          <h2>{t('fields')}</h2>
          <Fields {...page} />
        </section>
        <p>
          <a href={links.documentation}>{t('documentation')}</a> · <a href={links.terms}>{t('terms')}</a> ·{' '}
          <a href={links.changes}>{t('changes')}</a>
        </p>
      </div>
    ),
  });
}

const alternates = ({ channel, formats }: ChannelPage) =>
  formats.flatMap(({ extension, contentType }) => {
    const href = channel.links[extension];
    return href ? [{ type: contentType.split(';')[0] ?? contentType, href }] : [];
  });

const Licence = ({ channel: { licence } }: ChannelPage) =>
  licence.url ? <a href={licence.url}>{licence.name ?? licence.code}</a> : <>{licence.name ?? licence.code}</>;

function addressesOf({ channel: { links }, formats, chain, t }: ChannelPage): [label: string, address: string][] {
  return [
    ['JSON', links.items],
    ...formats.map(({ extension, label }): [string, string] => [
      pick(label, chain) ?? extension,
      links[extension] ?? '',
    ]),
    ...(links.ics ? [[t('subscribe'), links.ics.replace(/^https?:/, 'webcal:')] satisfies [string, string]] : []),
  ];
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

const Fields = ({ fields }: ChannelPage) => (
  <table>
    <tbody>
      {fields.map(({ name, label, type }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>{label}</td>
          <td>{type}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
