import { adminApi, useQueryParams } from '@strapi/strapi/admin';

interface Entry {
  uid: string;
  documentId: string;
  locale: string | null;
}

type Panels = Record<string, unknown>;

/** To be named by what changes what panels show without writing the entry. */
export const PANELS_TAG = 'EntryPanels';

/**
 * All that panels show of the entry whose form is open, in one request and in the cache of the content manager: it is asked for
 * again whenever the entry is written.
 */
const api = adminApi.enhanceEndpoints({ addTagTypes: [PANELS_TAG, 'Document'] }).injectEndpoints({
  endpoints: (build) => ({
    entryPanels: build.query<Panels, Entry>({
      query: ({ uid, documentId, locale }) =>
        `/content-manager/entry-panels/${uid}/${documentId}${locale ? `?locale=${locale}` : ''}`,
      // Other pages change what is shown too: a suggestion is answered, duplicates are merged.
      keepUnusedDataFor: 1,
      transformResponse: ({ data }: { data: Panels }) => data,
      providesTags: (_result, _error, { uid, documentId }) => [
        PANELS_TAG,
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
  }),
});

interface Panel<Data> {
  /** Null until it is known, and for whom it is not shown. */
  data: Data | null;
  /** Why nothing was read. */
  isFailed: boolean;
  /** Asks again. */
  refresh(): void;
}

/** What the panel called `name` shows of an entry of the application; nothing for one that is being made. */
export function useEntryPanel<Data>(name: string, model: string, documentId: string | undefined): Panel<Data> {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const isAsked = documentId !== undefined && documentId !== 'create' && model.startsWith('api::');
  const entry = { uid: model, documentId: documentId ?? '', locale: query.plugins?.i18n?.locale ?? null };
  const { data, isError, refetch } = api.useEntryPanelsQuery(entry, { skip: !isAsked });
  return {
    data: (isAsked ? (data?.[name] ?? null) : null) as Data | null,
    isFailed: isError,
    refresh: () => void (isAsked && refetch()),
  };
}
