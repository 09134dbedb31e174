import { stem } from "../../language/stems.js";
import { conceptOf } from "../../language/synonyms.js";
import type { Article } from "./article.js";
import { type Claim, wordingsOf } from "./claim.js";
import { finding, type Finding } from "./finding.js";
import { type Names, wordsIn } from "./names.js";

/**
 * How much of what the best paragraph shares with a fact a cited one has to share; of several that are cited, each
 * bears out a part. Facts in words of one's own stay above it: those of the first pack share 0.45 and more.
 */
const FAIR_SHARE = 0.3;

/**
 * A citation of a paragraph that is about something else, even if its anchor is right and it has the fact's names.
 * Words count by how few paragraphs have them; names have a check of their own.
 */
export function fitFaults(claim: Claim, index: number, article: Article, names: Names): Finding[] {
  const { value, at } = claim.fact;
  const cited = value.citations[index]?.paragraph;
  const among = value.citations.filter(({ source }) => source === article.source.id).length;
  const paragraphs = article.paragraphs.map((text) => conceptsOf(text, names));
  const said = conceptsOf(
    wordingsOf(claim)
      .map(({ text }) => text)
      .join(". "),
    names,
  );
  const rarity = (word: string): number =>
    Math.log(paragraphs.length / paragraphs.filter((words) => words.has(word)).length);
  const shared = paragraphs.map((words) =>
    [...said].filter((word) => words.has(word)).reduce((sum, word) => sum + rarity(word), 0),
  );
  const best = Math.max(...shared);
  const own = shared[(cited ?? 0) - 1] ?? 0;
  if (own >= (FAIR_SHARE * best) / among) return [];
  const lookedFor = `its words in paragraph ${cited} of ${article.source.id}`;
  const found = `far more of them in paragraph ${shared.indexOf(best) + 1}`;
  return [
    finding(at("citations", index, "paragraph"), `${value.id} cites another paragraph`, lookedFor, found),
  ];
}

function conceptsOf(text: string, names: Names): Set<string> {
  const named = names.mentions(text);
  return new Set(
    wordsIn(text)
      .filter((_, index) => !named.some(({ from, to }) => from <= index && index < to))
      .map((token) => conceptOf(stem(token.text))),
  );
}
