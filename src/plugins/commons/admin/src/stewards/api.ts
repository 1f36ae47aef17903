import { adminApi } from '@strapi/strapi/admin';
import { PANELS_TAG, useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import type { EntryRole } from './types';

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
const api = adminApi.enhanceEndpoints({ addTagTypes: [PANELS_TAG, 'Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    commonsPropose: build.mutation<{ id: number }, Proposal>({
      query: (data) => ({ url: '/commons/suggestions', method: 'POST', data }),
      transformResponse: ({ data }: { data: { id: number } }) => data,
      invalidatesTags: (_result, error) => (error ? [] : [PANELS_TAG]),
    }),
    commonsAskPublication: build.mutation<null, { uid: string; documentId: string; message: string }>({
      query: (data) => ({ url: '/commons/publication-requests', method: 'POST', data }),
      invalidatesTags: (_result, error) => (error ? [] : [PANELS_TAG]),
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
  useCommonsProposeMutation,
  useCommonsAskPublicationMutation,
  useCommonsConfirmMutation,
  useCommonsMergeMutation,
} = api;

/** Where the reader stands towards an entry that members share; undefined for others, and until it is known. */
export const useEntryRole = (model: string, documentId: string | undefined): EntryRole | undefined =>
  useEntryPanel<EntryRole>('commons.role', model, documentId).data ?? undefined;
