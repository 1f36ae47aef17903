import { useCallback } from 'react';
import { useTranslate } from '../plugin';
import type { CalendarEntry, DateOption, Settings } from './types';

export const entryAddress = (uid: string, id: string): string => `/content-manager/collection-types/${uid}/${id}`;

/** What is said of an entry beside its title, in words: a colour is never the only sign. */
export function useMarks(settings: Settings): (entry: CalendarEntry) => string[] {
  const t = useTranslate();
  return useCallback(
    ({ isDraft, isPublished, status, hasRival }) => {
      const statusWord = settings.statuses.find(({ code }) => code === status);
      return [
        isDraft ? t(isPublished ? 'marks.draftOfPublished' : 'marks.draft') : '',
        statusWord && statusWord !== settings.statuses[0] ? statusWord.label : '',
        hasRival ? t('marks.rival') : '',
      ].filter(Boolean);
    },
    [t, settings],
  );
}

export const placeOf = ({ place, hall, commune }: CalendarEntry, names: Record<string, string>): string =>
  [hall, place, commune]
    .flatMap((id) => (id ? (names[id] ?? []) : []))
    .filter((name, index, all) => all.indexOf(name) === index)
    .join(', ');

export const placeOfOption = ({ place, commune }: DateOption): string =>
  [place?.name, commune?.name].filter(Boolean).join(', ');

export const toneOf = (settings: Settings, { status }: CalendarEntry): string =>
  settings.statuses.find(({ code }) => code === status)?.tone ?? 'neutral';
