import type { Core } from '@strapi/strapi';
import { LOOK_ALIKE_SCORE, PAIR_SCORE, type DuplicatesDeclaration } from '../../domain/duplicates/declaration';
import { featuresOf, type Features } from '../../domain/duplicates/features';
import { isNarrowing, keysOf } from '../../domain/duplicates/keys';
import { compare, comparable, type Comparison } from '../../domain/duplicates/score';
import { getService } from '../get-service';
import { typedValues } from './typed-values';

export interface LookAlike extends Comparison {
  documentId: string;
}

/** More would not be read while typing. */
const MAX_SHOWN = 5;

/** Entries that look like another one. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Those that look like what somebody is typing, the likeliest first. */
  async whileTyping(declaration: DuplicatesDeclaration, values: Record<string, unknown>): Promise<LookAlike[]> {
    const features = featuresOf(declaration, await typedValues(strapi, declaration, values));
    if (features.names.length === 0 && features.identifiers.length === 0) return [];
    return (await likest(strapi, declaration, features, LOOK_ALIKE_SCORE)).slice(0, MAX_SHOWN);
  },

  /** How much two entries look like one; null when one is no more. */
  async between(declaration: DuplicatesDeclaration, first: string, second: string): Promise<Comparison | null> {
    const store = getService(strapi, 'duplicate-features');
    const features = await store.features(declaration.uid, [first, second]);
    const [one, other] = [features.get(first), features.get(second)];
    const lexicon = store.lexicon();
    return one && other ? compare(declaration, comparable(one, lexicon), comparable(other, lexicon), lexicon) : null;
  },

  /** Those that may be the same as an entry. */
  of: (declaration: DuplicatesDeclaration, documentId: string, features: Features): Promise<LookAlike[]> =>
    likest(strapi, declaration, features, PAIR_SCORE, documentId),
});

async function likest(
  strapi: Core.Strapi,
  declaration: DuplicatesDeclaration,
  features: Features,
  least: number,
  except?: string,
): Promise<LookAlike[]> {
  const store = getService(strapi, 'duplicate-features');
  const lexicon = store.lexicon();
  const keys = keysOf(declaration, features, lexicon).filter((key) => !isNarrowing(key));
  const candidates = await store.candidates(declaration.uid, keys, except);
  const one = comparable(features, lexicon);
  return [...candidates]
    .map(([documentId, other]) => ({
      documentId,
      ...compare(declaration, one, comparable(other, lexicon), lexicon),
    }))
    .filter(({ score }) => score >= least)
    .sort((first, second) => second.score - first.score);
}
