import { toComparable } from '../filter/comparable-text';

/** Words that say nothing of what is looked for, in French, English and Italian, with what an elision leaves: « l'avare » is « avare ». */
const STOP_WORDS = new Set(
  [
    'a au aux avec c ce ces d dans de des du en et j l la le les leur ma mes mon m n ne notre nos on ou par pas pour',
    'qu que qui s sa ses son sur t un une vos votre y',
    'an and at by for from in of off or the to with',
    'ai al alla alle allo agli con da dal dalla dei del dell della delle dello degli di e ed gli i il in lo nel nella o per su sul sulla uno',
  ].flatMap((words) => words.split(' ')),
);

/** Words of a question that count: enough for a title, few enough for a long question to cost no more than others. */
const MAX_WORDS = 12;
const ADDRESS = /^[^@]+@[^@]+$/;
const LETTER_OR_DIGIT = /[a-z0-9]/;

/**
 * The words of a text, without accents or capitals, in order. An e-mail address is one word: its parts find nothing. What
 * has neither letter nor digit is one too, as « % » in « Été à 100 % ».
 */
export const wordsOf = (text: string): string[] => toComparable(text).split(' ').flatMap(wordsIn);

/** What is looked for by a question: its words once each, without those that say nothing unless there are no others. */
export const wordsOfQuestion = (question: string): string[] =>
  [...new Set(significantWords(wordsOf(question)))].slice(0, MAX_WORDS);

/** Words without those that say nothing, unless there are no others. */
export function significantWords(words: string[]): string[] {
  const significant = words.filter((word) => LETTER_OR_DIGIT.test(word) && !STOP_WORDS.has(word));
  return significant.length > 0 ? significant : words;
}

/** True for an e-mail address, of which no other is a slip. */
export const isAddress = (word: string): boolean => word.includes('@');

function wordsIn(chunk: string): string[] {
  if (ADDRESS.test(chunk)) return [chunk.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')];
  const words = chunk.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.length > 0 || chunk === '' ? words : [chunk];
}
