import type { useFetchClient } from '@strapi/strapi/admin';

type Get = ReturnType<typeof useFetchClient>['get'];

/** A name by language; one that has no languages is under French. */
export type RelatedName = Record<string, string>;
type Names = Record<string, RelatedName[]>;

interface Batch {
  documentIds: Set<string>;
  names: Promise<Names>;
}

/** By column of a list: what its cells ask for at once is read in one request. */
const batches = new Map<string, Batch>();

export async function relatedNames(get: Get, column: string, documentId: string): Promise<RelatedName[]> {
  const batch = batches.get(column) ?? openBatch(get, column);
  batch.documentIds.add(documentId);
  return (await batch.names)[documentId] ?? [];
}

function openBatch(get: Get, column: string): Batch {
  const documentIds = new Set<string>();
  const names = new Promise<void>((resolve) => setTimeout(resolve)).then(async () => {
    batches.delete(column);
    const ids = [...documentIds].join(',');
    const { data } = await get<{ data: Names }>(`/content-manager/related-names/${column}`, { params: { ids } });
    return data.data;
  });
  const batch = { documentIds, names };
  batches.set(column, batch);
  return batch;
}
