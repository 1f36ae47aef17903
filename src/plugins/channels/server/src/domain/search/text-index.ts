import { toSearchedText, type SearchedText } from './search-text';
import { addTo, createVocabulary, removeFrom, type Vocabulary } from './vocabulary';

/** A text with the records that have it: a title is that of every date of its show. */
export interface IndexedText extends SearchedText {
  records: Set<number>;
}

export interface TextIndex {
  /** Writes texts of a record, one a line, over those that were written under the same key. */
  put(key: string, recordId: number, searchText: string): void;
  remove(key: string): void;
  /** The texts that hold a word. */
  holding(word: string): Iterable<IndexedText>;
  near: Vocabulary['near'];
}

/** Texts by the words that are in them. */
export function createTextIndex(): TextIndex {
  const texts = new Map<string, IndexedText>();
  const written = new Map<string, { recordId: number; lines: string[] }>();
  const byWord = new Map<string, Set<IndexedText>>();
  const vocabulary = createVocabulary();

  const add = (line: string): IndexedText => {
    const text = { ...toSearchedText(line), records: new Set<number>() };
    texts.set(line, text);
    for (const word of text.words) {
      if (!byWord.has(word)) vocabulary.add(word);
      addTo(byWord, word, text);
    }
    return text;
  };

  const drop = (line: string, text: IndexedText): void => {
    texts.delete(line);
    for (const word of new Set(text.words)) if (removeFrom(byWord, word, text)) vocabulary.remove(word);
  };

  const remove = (key: string): void => {
    const { recordId = 0, lines = [] } = written.get(key) ?? {};
    for (const line of lines) {
      const text = texts.get(line);
      text?.records.delete(recordId);
      if (text?.records.size === 0) drop(line, text);
    }
    written.delete(key);
  };

  return {
    put(key, recordId, searchText) {
      remove(key);
      if (searchText === '') return;
      const lines = searchText.split('\n');
      for (const line of lines) (texts.get(line) ?? add(line)).records.add(recordId);
      written.set(key, { recordId, lines });
    },
    remove,
    holding: (word) => byWord.get(word) ?? [],
    near: vocabulary.near,
  };
}
