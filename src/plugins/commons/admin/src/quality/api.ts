import { useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import type { EntryQuality } from './answers';

/** The quality of an entry that members share; undefined for others, and until it is known. */
export const useQuality = (model: string, documentId: string | undefined): EntryQuality | undefined =>
  useEntryPanel<EntryQuality>('commons.quality', model, documentId).data ?? undefined;
