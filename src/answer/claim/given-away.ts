import type { AnalysedQuestion } from "../../search/analyse.js";
import type { Entry } from "../../search/entries.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { foreignTerms } from "../falsity.js";
import { falseOf } from "./leaning.js";
import { denies, goesWith } from "./testimony.js";

/** A claim with less than this of a false thing, by weight, says something else. */
const LEAST = 0.4;

/** How much of a false thing a claim has, by weight, with all that makes that false: 0, or 0.4 to 1. */
export function givenAway(claim: AnalysedQuestion, entry: Entry, knowledge: IndexedKnowledge): number {
  const own = new Set(claim.terms.map(({ key }) => key));
  const weigh = (keys: readonly string[]): number =>
    keys.reduce((sum, key) => sum + (knowledge.weights.get(key) ?? 0), 0);
  return falseOf(entry).reduce((most, one) => {
    const share = weigh(one.terms.filter((key) => own.has(key))) / (weigh(one.terms) || 1);
    if (share < LEAST || share <= most || !goesWith(claim, one)) return most;
    const foreign = foreignTerms(one, entry, knowledge);
    const hasOther = one.figures.some(({ value }) => entry.figures.every((other) => other.value !== value));
    const isAll = foreign.every((key) => own.has(key)) && (foreign.length > 0 || hasOther);
    return isAll && denies(one.text) === claim.negated ? share : most;
  }, 0);
}
