import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import type { DateOption, Settings, Term } from './types';

/** Something else that evening: an entry, or the option of a member. */
export interface Clash {
  id: string;
  title?: string;
  time: string | null;
  place: Term | null;
  commune: Term | null;
  km: number | null;
  publics: Term[];
  isDraft?: boolean;
  organisation?: DateOption['organisation'];
  audience?: string;
}

export interface Clashes {
  isQuiet: boolean;
  hasPlace: boolean;
  others: Clash[];
  sameGathering: Clash[];
  options: Clash[];
}

interface RelationChange {
  connect?: { documentId?: string; apiData?: { documentId?: string } }[];
  disconnect?: { documentId?: string; apiData?: { documentId?: string } }[];
}

/** People type faster than a server should be asked. */
const PAUSE_MS = 400;

/** What else happens on the evening that a form holds, asked again when it changes. */
export function useClashes(settings: Settings, documentId: string | undefined, distanceKm: number) {
  const { post } = useFetchClient();
  const values = useForm('ClashPanel', (state) => state.values as Record<string, unknown>, false) ?? {};
  const typed = JSON.stringify(typedOf(settings, values, documentId, distanceKm));
  const question = useMemo(() => JSON.parse(typed) as ReturnType<typeof typedOf>, [typed]);
  const [clashes, setClashes] = useState<Clashes | null>(null);
  useEffect(() => {
    if (!question.date) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      post<{ data: Clashes }>('/commons/dates/clashes', question)
        .then(({ data }) => isCurrent && setClashes(data.data))
        // What cannot be read must not keep anybody from writing.
        .catch(() => isCurrent && setClashes(null));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [post, question]);
  return { date: question.date, clashes };
}

function typedOf(
  { attributes, relations }: Settings,
  values: Record<string, unknown>,
  documentId: string | undefined,
  distanceKm: number,
) {
  const text = (name: string) => (typeof values[name] === 'string' && values[name] ? values[name] : null);
  return {
    documentId: documentId ?? null,
    date: text(attributes.date)?.slice(0, 10) ?? null,
    time: text(attributes.time)?.slice(0, 5) ?? null,
    endDate: text(attributes.endDate)?.slice(0, 10) ?? null,
    endTime: text(attributes.endTime)?.slice(0, 5) ?? null,
    status: text(attributes.status),
    distanceKm,
    relations: Object.fromEntries(
      relations.flatMap((name) => {
        const { connect = [], disconnect = [] } = (values[name] ?? {}) as RelationChange;
        const change = { connect: idsOf(connect), disconnect: idsOf(disconnect) };
        return change.connect.length + change.disconnect.length > 0 ? [[name, change]] : [];
      }),
    ) as Record<string, { connect: string[]; disconnect: string[] }>,
  };
}

const idsOf = (changes: NonNullable<RelationChange['connect']>): string[] =>
  changes.flatMap(({ documentId, apiData }) => apiData?.documentId ?? documentId ?? []);
