/** The part of a poster that no crop to 16:10 or to a square takes away, less a margin. */
const AREA = { width: 830, height: 500 };
const MAX_SIZE = 150;
const MIN_SIZE = 44;
const MAX_LINES = 5;
/** How wide a letter of the display face is, beside its height, at its heaviest. */
const LETTER = 0.58;
const LINE_HEIGHT = 1.02;

export interface SetTitle {
  lines: string[];
  size: number;
}

/** A title in as few lines as let it be large; cut with an ellipsis where nothing else helps. */
export function setTitle(title: string): SetTitle {
  const words = title.trim().split(/\s+/u);
  const options = Array.from({ length: Math.min(MAX_LINES, words.length) }, (_, index) => inLines(words, index + 1));
  const best = options
    .map((lines) => ({ lines, size: sizeOf(lines) }))
    .sort((one, other) => other.size - one.size)[0] ?? { lines: [title], size: MIN_SIZE };
  if (best.size >= MIN_SIZE) return best;
  return { lines: shortened(words), size: MIN_SIZE };
}

const sizeOf = (lines: string[]): number =>
  Math.floor(
    Math.min(
      MAX_SIZE,
      AREA.height / (lines.length * LINE_HEIGHT),
      AREA.width / (Math.max(...lines.map(lengthOf), 1) * LETTER),
    ),
  );

/** Words in this many lines, as even as they come. */
function inLines(words: string[], count: number): string[] {
  const target = lengthOf(words.join(' ')) / count;
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const isFull = line !== undefined && lines.length < count && lengthOf(line) + lengthOf(word) / 2 > target;
    if (line === undefined || isFull) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

function shortened(words: string[]): string[] {
  const room = Math.floor(AREA.width / (MIN_SIZE * LETTER));
  const letters = words.join(' ').match(new RegExp(`.{1,${room}}(?=\\s|$)|.{1,${room}}`, 'gu')) ?? [];
  const lines = letters.slice(0, MAX_LINES).map((line) => line.trim());
  const last = lines.at(-1) ?? '';
  return letters.length > MAX_LINES ? [...lines.slice(0, -1), `${[...last].slice(0, room - 1).join('')}…`] : lines;
}

const lengthOf = (text: string): number => [...text].length;
