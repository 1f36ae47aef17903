import { adminApi } from '@strapi/strapi/admin';
import type { EntryRole } from './types';

const TAG = 'CommonsEntryRole';

export interface Proposal {
  uid: string;
  documentId: string;
  locale: string | null;
  data: Record<string, unknown>;
  message: string;
}

export interface Merge {
  uid: string;
  documentId: string;
  locale: string | null;
  updatedAt: string;
  values: Record<string, unknown>;
  isPublished: boolean;
}

/** What the form of an entry asks of the commons, in the same cache as the content manager's own: each refreshes the other. */
const api = adminApi.enhanceEndpoints({ addTagTypes: [TAG, 'Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    commonsEntryRole: build.query<EntryRole, { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => `/commons/entry-roles/${uid}/${documentId}`,
      // Suggestions and claims are answered on other pages.
      keepUnusedDataFor: 1,
      transformResponse: ({ data }: { data: EntryRole }) => data,
      providesTags: (_result, _error, { uid, documentId }) => [TAG, { type: 'Document', id: `${uid}_${documentId}` }],
    }),
    commonsPropose: build.mutation<{ id: number }, Proposal>({
      query: (data) => ({ url: '/commons/suggestions', method: 'POST', data }),
      transformResponse: ({ data }: { data: { id: number } }) => data,
      invalidatesTags: (_result, error) => (error ? [] : [TAG]),
    }),
    commonsAskPublication: build.mutation<null, { uid: string; documentId: string; message: string }>({
      query: (data) => ({ url: '/commons/publication-requests', method: 'POST', data }),
      invalidatesTags: (_result, error) => (error ? [] : [TAG]),
    }),
    commonsConfirm: build.mutation<{ isDatePublished: boolean }, { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => ({
        url: `/commons/quality/entries/${uid}/${documentId}/confirmation`,
        method: 'POST',
        data: {},
      }),
      transformResponse: ({ data }: { data: { isDatePublished: boolean } }) => data,
      invalidatesTags: (_result, error, { uid, documentId }) =>
        error ? [] : [{ type: 'Document', id: `${uid}_${documentId}` }],
    }),
    commonsMerge: build.mutation<unknown, Merge>({
      query: (data) => ({ url: '/commons/merges', method: 'POST', data }),
      invalidatesTags: (_result, error, { uid, documentId }) =>
        error
          ? []
          : [{ type: 'Document', id: `${uid}_${documentId}` }, { type: 'Document', id: `${uid}_LIST` }, 'Relations'],
    }),
  }),
});

export const {
  useCommonsEntryRoleQuery,
  useCommonsProposeMutation,
  useCommonsAskPublicationMutation,
  useCommonsConfirmMutation,
  useCommonsMergeMutation,
} = api;

/** Where the reader stands towards an entry that members share; undefined for others, and until it is known. */
export function useEntryRole(model: string, documentId: string | undefined): EntryRole | undefined {
  const isAsked = documentId !== undefined && documentId !== 'create' && model.startsWith('api::');
  const { data } = useCommonsEntryRoleQuery({ uid: model, documentId: documentId ?? '' }, { skip: !isAsked });
  return data;
}
