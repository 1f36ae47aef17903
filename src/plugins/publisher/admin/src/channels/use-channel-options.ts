import type { PickerOption } from '../../../../../plugin-kit/picker-options';
import { useRead, useTranslate } from '../plugin';

interface Channel {
  slug: string;
  name: string;
  hasPeriod: boolean;
}

/** The public channels, those with dates first; one that is chosen and no longer public stays, under its address. */
export function useChannelOptions(chosen: string[]): PickerOption[] {
  const t = useTranslate();
  const channels = useRead<Channel[]>('/channels').data ?? [];
  const gone = chosen.filter((slug) => !channels.some((channel) => channel.slug === slug));
  return [
    ...[true, false].flatMap((hasPeriod) =>
      channels
        .filter((channel) => channel.hasPeriod === hasPeriod)
        .map(({ slug, name }) => ({
          value: slug,
          label: name,
          group: t(hasPeriod ? 'channel.withDates' : 'channel.withoutDates'),
          synonyms: [slug],
        })),
    ),
    ...gone.map((slug) => ({ value: slug, label: slug })),
  ];
}
