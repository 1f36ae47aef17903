import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
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
  const values = useForm('ClashPanel', (state) => state.values as Record<string, unknown>, false) ?? {};
  const typed = typedOf(settings, values, documentId, distanceKm);
  return { date: typed.date, clashes: useEvening(typed) };
}

/** What else happens on an evening that is typed; nothing before it has a date. */
export function useEvening(typed: TypedEvening): Clashes | null {
  const { post } = useFetchClient();
  const [clashes, setClashes] = useState<Clashes | null>(null);
  const question = typed.date ? JSON.stringify(typed) : null;
  useEffect(() => {
    if (question === null) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      post<{ data: Clashes }>('/commons/dates/clashes', JSON.parse(question))
        .then(({ data }) => isCurrent && setClashes(data.data))
        // What cannot be read must not keep anybody from writing.
        .catch(() => isCurrent && setClashes(null));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [post, question]);
  return question === null ? null : clashes;
}

export interface TypedEvening {
  documentId: string | null;
  date: string | null;
  time: string | null;
  endDate: string | null;
  endTime: string | null;
  status: string | null;
  distanceKm: number;
  relations: Record<string, { connect: string[]; disconnect: string[] }>;
}

function typedOf(
  { attributes, relations }: Settings,
  values: Record<string, unknown>,
  documentId: string | undefined,
  distanceKm: number,
): TypedEvening {
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
    ),
  };
}

const idsOf = (changes: NonNullable<RelationChange['connect']>): string[] =>
  changes.flatMap(({ documentId, apiData }) => apiData?.documentId ?? documentId ?? []);
