import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { PLUGIN_ID } from '../plugin';
import type { LookAlike } from './types';

/** People type on: a letter more is not asked about. */
const DEBOUNCE_MS = 250;

interface Compared {
  uid: string;
  attributes: string[];
}

/** Entries that look like what is typed in the form around; none without a type. */
export function useLookAlikes(type: Compared | undefined): LookAlike[] {
  const values = useForm('LookAlikes', (form) => form.values as Record<string, unknown>, false);
  return useLookAlikesOf(type, values);
}

/** Entries that look like these values, as a form holds them. */
export function useLookAlikesOf(type: Compared | undefined, values: Record<string, unknown> | undefined): LookAlike[] {
  const { post } = useFetchClient();
  const [found, setFound] = useState<LookAlike[]>([]);
  const body = type && values ? JSON.stringify(typed(type, values)) : null;
  useEffect(() => {
    if (body === null) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      post<{ data: LookAlike[] }>(`/${PLUGIN_ID}/duplicates/look-alikes`, JSON.parse(body))
        .then(({ data }) => isCurrent && setFound(data.data))
        // What cannot be looked up must not keep anybody from writing.
        .catch(() => isCurrent && setFound([]));
    }, DEBOUNCE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [post, body]);
  return body === null ? [] : found;
}

const typed = ({ uid, attributes }: { uid: string; attributes: string[] }, values: Record<string, unknown>) => ({
  uid,
  values: Object.fromEntries(attributes.flatMap((name) => (values[name] == null ? [] : [[name, values[name]]]))),
});
