import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { byScore, type Candidate } from "../search/rank.js";
import type { Turned } from "./resolve.js";

/** What was just said, and lacks a telling word of what is asked now, is no answer to it. */
const SAID_AGAIN = 1.5;
const TELLING = 1;
/** A follow-up is rather after what is of the same topic. */
const SAME_TOPIC = 2;

/** Whether an entry lacks something that is asked now, and was not before. */
function lacks({ missing, period }: Candidate["evidence"], carried: ReadonlySet<string>): boolean {
  return period === "lacks" || missing.some(({ key, tells }) => tells >= TELLING && !carried.has(key));
}

/** A ranking for a question as it stands; for a follow-up, in the light of the turn that it goes on from. */
export function inContext(
  ranked: Candidate[],
  { followsUp }: AnalysedQuestion,
  [last]: readonly Turned[],
  { facts }: IndexedKnowledge,
): Candidate[] {
  if (!followsUp || last === undefined) return ranked;
  const topics = new Set(last.facts.map((id) => facts.get(id)?.topic));
  const carried = new Set(last.asked.terms.map(({ key }) => key));
  return ranked
    .map((one) => {
      const same = one.entry.of.kind === "fact" && topics.has(one.entry.of.fact.topic);
      const again = last.facts.includes(one.entry.id) && lacks(one.evidence, carried);
      return { ...one, score: one.score + (same ? SAME_TOPIC : 0) - (again ? SAID_AGAIN : 0) };
    })
    .sort(byScore);
}
