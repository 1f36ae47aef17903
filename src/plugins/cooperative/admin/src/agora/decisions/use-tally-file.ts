import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { PLUGIN_ID } from '../../plugin';

/** Saves the published tally of a vote as a file. */
export function useTallyFile(number: string) {
  const { get } = useFetchClient();
  return useCallback(async () => {
    const { data } = await get<{ data: object }>(`/${PLUGIN_ID}/proposals/${number}/tally`);
    const file = new Blob([`${JSON.stringify(data.data, null, 2)}\n`], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `decision-${number}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  }, [get, number]);
}
