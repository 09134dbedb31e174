import type { Article } from "./article.js";
import { type Claim, wordingsOf } from "./claim.js";
import { finding, type Finding } from "./finding.js";
import { type Names, wordsIn } from "./names.js";

/** As many words in a row as a fact may share with its source, names and titles aside. */
const MOST_COPIED_WORDS = 7;

/** The row of words that two texts share with the most words outside names and titles, and how many those are. */
function longestCopy(
  text: string,
  original: string,
  names: Names,
  titles: readonly string[],
): { words: string; counted: number } {
  const own = wordsIn(text);
  const others = wordsIn(original).map((token) => token.text);
  const free = freeWords(
    own.map((token) => token.text),
    text,
    names,
    titles,
  );
  let longest = { words: "", counted: 0 };
  let rows: { length: number; counted: number }[] = [];
  for (const [at, { text: word }] of own.entries()) {
    rows = others.map((other, index) => {
      if (other !== word) return { length: 0, counted: 0 };
      const row = rows[index - 1] ?? { length: 0, counted: 0 };
      const counted = row.counted + (free.has(at) ? 0 : 1);
      const length = row.length + 1;
      if (counted > longest.counted) {
        const words = own.slice(at + 1 - length, at + 1).map(({ surface }) => surface);
        longest = { words: words.join(" "), counted };
      }
      return { length, counted };
    });
  }
  return longest;
}

/** The places of words that belong to a name or to a source's title. */
function freeWords(
  words: readonly string[],
  text: string,
  names: Names,
  titles: readonly string[],
): Set<number> {
  const free = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) free.add(at);
  };
  for (const { from, to } of names.mentions(text)) add(from, to);
  for (const title of titles) {
    const row = wordsIn(title).map((token) => token.text);
    for (const at of words.keys()) {
      if (row.every((word, index) => words[at + index] === word)) add(at, at + row.length);
    }
  }
  return free;
}

/** The words of a fact that are more the article's than its own, from whichever paragraph. */
export function copyFaults(claim: Claim, article: Article, names: Names): Finding[] {
  const titles = claim.cited.map(({ title }) => title);
  return wordingsOf(claim).flatMap(({ text, place }) =>
    article.paragraphs.flatMap((paragraph, index): Finding[] => {
      const { words, counted } = longestCopy(text, paragraph, names, titles);
      if (counted <= MOST_COPIED_WORDS) return [];
      const lookedFor = `at most ${MOST_COPIED_WORDS} words in a row of paragraph ${index + 1} of ${article.source.id}`;
      return [finding(place, "the fact copies the article", lookedFor, `${counted}: "${words}"`)];
    }),
  );
}
