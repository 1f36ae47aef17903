/** Names and addresses that are taken out of what was written, and what is read in their place. */
export interface ForgottenWords {
  words: string[];
  substitute: string;
}

/** A text in which each of these words is replaced, whatever its case. */
export function withoutWords(text: string, { words, substitute }: ForgottenWords): string {
  return words.reduce((rest, word) => replaceEach(rest, word, substitute), text);
}

/** Without a regular expression made of what people typed. */
function replaceEach(text: string, word: string, substitute: string): string {
  const [lower, wanted] = [text.toLowerCase(), word.toLowerCase()];
  // Some letters change length with their case: places would then not agree.
  if (!wanted || lower.length !== text.length) return text.replaceAll(word, substitute);
  let [rest, from] = ['', 0];
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, from)) {
    rest += text.slice(from, at) + substitute;
    from = at + wanted.length;
  }
  return rest + text.slice(from);
}

/** A value of any depth in which every text is without these words. */
export function withoutWordsIn(value: unknown, forgotten: ForgottenWords): unknown {
  if (typeof value === 'string') return withoutWords(value, forgotten);
  if (Array.isArray(value)) return value.map((one) => withoutWordsIn(one, forgotten));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutWordsIn(one, forgotten)]));
}
