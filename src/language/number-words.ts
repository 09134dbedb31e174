import { NUMBER_WORDS, readNumber } from "./number-grammar.js";

/** A number in words, and where it stands. */
export interface NumberInWords {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const WORD = `(?:${NUMBER_WORDS.join("|")})\\b`;
const ROW = new RegExp(`(?<![\\p{L}\\p{N}_'’-])${WORD}(?:[\\s-]{1,2}${WORD})*`, "giu");

/** Finds `three`, `fifty-three`, `two and a half billion`, `half a million`, `a dozen`, `one hundred and twenty`. */
export function findNumberWords(text: string): NumberInWords[] {
  return Array.from(text.matchAll(ROW)).flatMap((row) => {
    const matches = Array.from(row[0].matchAll(/\p{L}+/gu));
    const words = matches.map(([word]) => word.toLowerCase());
    const found: NumberInWords[] = [];
    for (let at = 0; at < words.length;) {
      const read = readNumber(words, at);
      const [first, last] = [matches[at], matches[(read?.next ?? 0) - 1]];
      if (read !== undefined && first !== undefined && last !== undefined) {
        const start = row.index + first.index;
        found.push({ value: read.value, start, end: row.index + last.index + last[0].length });
      }
      at = read?.next ?? at + 1;
    }
    return found;
  });
}
