import { splitSentences } from "../language/sentences.js";
import { hasQuoteMark, MOST_ANCHOR_WORDS, wordsOf } from "./anchor.js";

/** A paragraph of an article: its number in the body, and the sentences in it that say something. */
export interface Paragraph {
  readonly number: number;
  readonly sentences: readonly string[];
}

/** The paragraphs of an article: what blank lines part, numbered from 1; wrapped lines are joined. */
export function paragraphsOf(article: string): Paragraph[] {
  const blocks: string[][] = [[]];
  for (const line of article.split(/\r\n|[\n\r\u0085\u2028\u2029]/u)) {
    if (line.trim() !== "") blocks.at(-1)?.push(line.trim());
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines, index) => ({
      number: index + 1,
      sentences: splitSentences(lines.join(" "))
        .map(({ text }) => text)
        .filter((text) => /[\p{L}\p{N}]/u.test(text)),
    }));
}

/** How many words of a sentence's beginning and end its anchor takes where it can. */
const ENOUGH_WORDS = 5;

/** What is written without spaces between words counts as one long word; a link needs only its beginning. */
const LONGEST_WORD = 24;

/**
 * A few words to find a sentence by: the whole of a short one, else its first and last words. Words with an
 * apostrophe or a quotation mark are passed over. Undefined where no word is left.
 */
export function anchorFor(sentence: string): { start: string; end?: string } | undefined {
  const runs = cleanRuns(sentence);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole = first === last && first.length <= MOST_ANCHOR_WORDS;
  const start = first.slice(0, whole ? MOST_ANCHOR_WORDS : ENOUGH_WORDS);
  const rest = first === last ? last.slice(start.length) : last;
  const end = rest.slice(-ENOUGH_WORDS);
  return end.length === 0 ? { start: start.join(" ") } : { start: start.join(" "), end: end.join(" ") };
}

/** Rows of neighbouring words that are safe in a link; single words only where there is nothing longer. */
function cleanRuns(sentence: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of wordsOf(sentence)) {
    if (hasQuoteMark(word)) runs.push([]);
    else runs.at(-1)?.push(shortened(word));
  }
  const rows = runs.filter((run) => run.some((word) => /[\p{L}\p{N}]/u.test(word)));
  const longer = rows.filter((run) => run.length > 1);
  return longer.length > 0 ? longer : rows;
}

function shortened(word: string): string {
  const letters = Array.from(word);
  return letters.length <= LONGEST_WORD ? word : letters.slice(0, LONGEST_WORD).join("");
}
