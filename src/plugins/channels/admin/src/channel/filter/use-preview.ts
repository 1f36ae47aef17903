import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { toInput, type Channel, type Preview } from '../../types';

const PAUSE_MS = 400;

export interface LivePreview {
  preview: Preview | null;
  /** Why there is none. */
  problem: string | null;
  isLoading: boolean;
}

/** What the channel would publish as it is typed, once the person pauses. */
export function usePreview(channel: Channel): LivePreview {
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [state, setState] = useState<{ preview: Preview | null; problem: string | null; asked: string }>({
    preview: null,
    problem: null,
    asked: '',
  });
  const asked = JSON.stringify({ ...toInput(channel), documentId: channel.documentId ?? '' });
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      post<{ data: Preview }>('/channels/preview', JSON.parse(asked) as object)
        .then(({ data }) => isCurrent && setState({ preview: data.data, problem: null, asked }))
        .catch(
          (error: unknown) => isCurrent && setState({ preview: null, problem: formatAPIError(error as never), asked }),
        );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // The error handler is made anew at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, post]);
  return { preview: state.preview, problem: state.problem, isLoading: state.asked !== asked };
}
