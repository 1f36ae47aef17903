type Get = (path: string) => Promise<{ data: { data: Record<string, number> } }>;

interface Batch {
  uid: string;
  documentIds: Set<string>;
  scores: Promise<Record<string, number>>;
}

let batch: Batch | undefined;

/** The score of an entry; those that the cells of a list ask for at once are read in one request. */
export async function scoreOf(get: Get, uid: string, documentId: string): Promise<number | null> {
  if (batch?.uid !== uid) batch = openBatch(get, uid);
  batch.documentIds.add(documentId);
  return (await batch.scores)[documentId] ?? null;
}

function openBatch(get: Get, uid: string): Batch {
  const documentIds = new Set<string>();
  const scores = new Promise<void>((resolve) => setTimeout(resolve)).then(async () => {
    batch = undefined;
    const { data } = await get(`/commons/quality/scores?type=${uid}&ids=${[...documentIds].join(',')}`);
    return data.data;
  });
  return { uid, documentIds, scores };
}
