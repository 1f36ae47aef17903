import { posterMotif } from '../../ontology/presentations/poster-motifs';
import type { Term } from '../../ontology/records/source';
import { MOTIFS, type Motif } from '../../plugin-kit/site/poster/palettes';

/** The motif of the first of these terms, as lists of the site draw it too; none leaves the choice to the title. */
export function motifOf([term]: Term[]): { motif?: Motif } {
  const declared = posterMotif(term?.code);
  const motif = MOTIFS.find((one) => one === declared);
  return motif ? { motif } : {};
}
