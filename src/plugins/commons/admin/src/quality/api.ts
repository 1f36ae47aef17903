import { adminApi } from '@strapi/strapi/admin';
import type { EntryQuality } from './answers';

/** The quality of an entry, in the cache of the content manager: several panels ask once, and again whenever it is written. */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    commonsQuality: build.query<EntryQuality, { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => `/commons/quality/entries/${uid}/${documentId}`,
      keepUnusedDataFor: 1,
      transformResponse: ({ data }: { data: EntryQuality }) => data,
      providesTags: (_result, _error, { uid, documentId }) => [{ type: 'Document', id: `${uid}_${documentId}` }],
    }),
  }),
});

/** The quality of an entry that members share; undefined for others, and until it is known. */
export function useQuality(model: string, documentId: string | undefined): EntryQuality | undefined {
  const isAsked = documentId !== undefined && documentId !== 'create' && model.startsWith('api::');
  const { data } = api.useCommonsQualityQuery({ uid: model, documentId: documentId ?? '' }, { skip: !isAsked });
  return isAsked ? data : undefined;
}
