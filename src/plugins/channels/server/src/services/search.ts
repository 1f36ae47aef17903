import type { Core } from '@strapi/strapi';
import { rank, TOLERANCES, type Match } from '../domain/search/rank';
import { isOverlayOf } from '../domain/search/search-text';
import type { TextIndex } from '../domain/search/text-index';
import { wordsOfQuestion } from '../domain/search/words';
import { searchTexts, type ChannelState } from './search-texts';

export interface ChannelSearch extends ChannelState {
  words: string[];
  /** The fields by which items of the channel are found: those that they show. */
  isSearched(field: string): boolean;
}

/** Which records answer a question. Nothing but the words decides, so that every database gives the same answer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const texts = searchTexts(strapi);

  return {
    /** What answers a question in a channel, among the records of which `areShown` keeps those that it shows. */
    async inChannel(
      uid: string,
      { words, isSearched, ...channel }: ChannelSearch,
      areShown: (recordIds: number[]) => Promise<number[]>,
    ): Promise<Map<number, Match>> {
      const index = await texts.at(uid, channel);
      const isFoundBy = (field: string) => isOverlayOf(channel.channelDocumentId, field) ?? isSearched(field);
      return firstFound(index, words, isFoundBy, areShown);
    },

    /** The rows of what answers a question among all records of a type; null for an empty one, which asks for all. */
    async inType(uid: string, question: string): Promise<number[] | null> {
      const words = wordsOfQuestion(question);
      if (words.length === 0) return null;
      const index = await texts.now(uid);
      const isOfRecord = (field: string) => isOverlayOf(null, field) ?? true;
      const found = await firstFound(index, words, isOfRecord, (recordIds) => Promise.resolve(recordIds));
      return [...found.keys()];
    },
  };
};

/**
 * Letters may be wrong only where the words as they were typed find nothing but running text. What is not shown has no part in
 * it: nobody learns from an answer which words are in what they may not see.
 */
async function firstFound(
  index: TextIndex,
  words: string[],
  isSearched: (field: string) => boolean,
  areShown: (recordIds: number[]) => Promise<number[]>,
): Promise<Map<number, Match>> {
  let inText: Map<number, Match> | undefined;
  for (const tolerance of TOLERANCES) {
    const matches = rank(index, words, tolerance, isSearched);
    if (matches.size === 0) continue;
    const shown = new Set(await areShown([...matches.keys()]));
    const found = new Map([...matches].filter(([recordId]) => shown.has(recordId)));
    if ([...found.values()].some(({ isByName }) => isByName)) return found;
    if (found.size > 0) inText ??= found;
  }
  return inText ?? new Map<number, Match>();
}
