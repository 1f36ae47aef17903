import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Lack } from '../../../server/src/domain/home/upcoming-date';
import { useTranslate } from '../plugin';

/** Channels that are named; how many others there are is said. */
const MAX_CHANNELS = 3;

/** What an entry lacks and who would miss it: channels that lack the same are said together. */
export function Lacks({ lacks }: { lacks: Lack[] }) {
  const t = useTranslate();
  const { formatList } = useIntl();
  return byWhat(lacks).map(({ what, channels }) => {
    const missing = formatList(what);
    if (channels.length === 0) return <Line key={missing}>{t('home.lacks.draft', { missing })}</Line>;
    const named = channels.slice(0, MAX_CHANNELS);
    const others = channels.length - named.length;
    const list = formatList(others > 0 ? [...named, t('home.lacks.others', { count: others })] : named);
    return <Line key={missing}>{t('home.lacks.channels', { missing, channels: list })}</Line>;
  });
}

const Line = ({ children }: { children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

function byWhat(lacks: Lack[]): { what: string[]; channels: string[] }[] {
  const groups = new Map<string, { what: string[]; channels: string[] }>();
  for (const { channel, what } of lacks) {
    const key = what.join('\n');
    const group = groups.get(key) ?? { what, channels: [] };
    groups.set(key, { what, channels: channel === null ? group.channels : [...group.channels, channel] });
  }
  return [...groups.values()];
}
