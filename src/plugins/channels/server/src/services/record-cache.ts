/** Records that are kept parsed, with what formats made of them: about 25 MB. */
const MAX_RECORDS = 1500;

/**
 * The last records that were read, by their row and digest: the next answer that shows them needs neither their bytes nor
 * to parse them, and what was made of the same object once is there again. Nobody may change them.
 */
export function createRecordCache(maxRecords = MAX_RECORDS) {
  const kept = new Map<string, unknown>();

  return {
    find(key: string): unknown {
      const data = kept.get(key);
      if (data !== undefined) {
        kept.delete(key);
        kept.set(key, data);
      }
      return data;
    },

    keep(key: string, data: unknown): void {
      kept.set(key, data);
      const [oldest] = kept.keys();
      if (kept.size > maxRecords && oldest !== undefined) kept.delete(oldest);
    },
  };
}
