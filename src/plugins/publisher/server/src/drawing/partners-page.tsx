import { escapeMarkup } from '../../../../../plugin-kit/escape-markup';
import { directoryPath, agendaPath } from '../domain/addresses';
import { inLanguage } from '../domain/in-language';
import type { Locale } from '../domain/language';
import type { PublicChannel } from '../channels/public-channels';
import type { ElementFile } from '../services/embed-files';
import type { Translate } from '../services/translate';
import { Band } from './band';

interface PartnersProps {
  channels: PublicChannel[];
  /** The script of the element, and its hash. */
  element: ElementFile;
  publicUrl: string;
  locale: Locale;
  t: Translate;
}

/** For those who show what is on elsewhere: what they may take, in which form, and how. */
export const PartnersPage = ({ channels, element, publicUrl, locale, t }: PartnersProps) => (
  <>
    <div class="page-head">
      <h1>{t('partners.title')}</h1>
      <p class="lead">{t('partners.lead')}</p>
    </div>
    <ul class="purposes">
      {(['once', 'yours', 'free'] as const).map((reason) => (
        <li key={reason}>
          <h2>{t(`partners.${reason}`)}</h2>
          <p>{t(`partners.${reason}.text`)}</p>
        </li>
      ))}
    </ul>
    <Band title={t('partners.channels')}>
      <ul class="channels">
        {channels.map((channel) => (
          <Channel key={channel.slug} {...{ channel, element, publicUrl, locale, t }} />
        ))}
      </ul>
    </Band>
    <Band title={t('partners.guides')}>
      <ul class="links">
        <li>
          <a href={`${publicUrl}/api/channels`}>{t('partners.index')}</a>
        </li>
        <li>
          <a href={`/join?lang=${locale}`}>{t('partners.ask')}</a>
        </li>
      </ul>
    </Band>
  </>
);

type ChannelProps = Omit<PartnersProps, 'channels'> & { channel: PublicChannel };

/** A channel: whose it is for, where it is read, and a line to copy. */
const Channel = ({ channel, element, publicUrl, locale, t }: ChannelProps) => {
  const { slug, name, mission, formats, hasPeriod } = channel;
  const address = `${publicUrl}/api/channels/${slug}`;
  const title = inLanguage(name, locale);
  return (
    <li class="panel">
      <h3>
        <a href={hasPeriod ? agendaPath(locale, slug) : directoryPath(locale, slug)}>{title}</a>
      </h3>
      <p>{inLanguage(mission, locale)}</p>
      <p class="formats">
        <a href={`${address}/items`}>JSON</a>{' '}
        {formats.flatMap((format) => [
          <a key={format} href={`${address}.${format}`}>
            {format.toUpperCase()}
          </a>,
          ' ',
        ])}
        <a href={`${address}/docs`}>{t('partners.docs')}</a>
      </p>
      <p class="hint">{t('partners.copy')}</p>
      <pre tabIndex={0}>
        <code>{snippetOf({ element, formats, title, hasPeriod, publicUrl, locale, slug })}</code>
      </pre>
    </li>
  );
};

interface Snippet {
  element: ElementFile;
  formats: string[];
  title: string;
  hasPeriod: boolean;
  publicUrl: string;
  locale: Locale;
  slug: string;
}

/** For any site: the element with a link inside, where the channel may be shown on others; else the link alone. */
function snippetOf({ element, formats, title, hasPeriod, publicUrl, locale, slug }: Snippet): string {
  const address = `${publicUrl}${hasPeriod ? agendaPath(locale, slug) : directoryPath(locale, slug)}`;
  const link = `<a href="${address}">${escapeMarkup(title)}</a>`;
  if (!formats.includes('html')) return link;
  return [
    `<script src="${element.src}" integrity="${element.integrity}" crossorigin="anonymous" defer></script>`,
    `<odus-agenda channel="${slug}" lang="${locale}">${link}</odus-agenda>`,
  ].join('\n');
}
