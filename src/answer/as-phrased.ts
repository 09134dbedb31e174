import { questionKey } from "../knowledge/same-words.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { borneOut } from "./borne-out.js";
import { claimIn } from "./decision/premise.js";
import type { Verdict } from "./verdict.js";

/** Above this cosine a phrasing, or a false claim, may be the question itself: parts of names count in phrasings alone. */
const MAYBE_SAME = 0.1;
/** How much longer or shorter it may be, for other spaces and punctuation. */
const SAME_LENGTH = 8;
/** The confidence in a question that is put in a curator's own words. */
export const CERTAIN = 0.99;

/** The verdict on a question in a curator's own words: they say what answers it, or what it gets wrong. */
export function asPhrased(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  const key = questionKey(question.text);
  const same = (phrasing: Phrasing): boolean =>
    Math.abs(phrasing.text.length - question.text.length) <= SAME_LENGTH &&
    knowledge.phrasings.keyOf(phrasing) === key;
  for (const { entry, evidence } of ranked) {
    const asked = evidence.phrasing > MAYBE_SAME ? entry.questions.find(same) : undefined;
    const isAsked = asked !== undefined;
    if (isAsked && entry.of.kind === "gap")
      return { confidence: 1 - CERTAIN, ranked, kind: "gap", gap: entry.of.gap };
    if (entry.of.kind === "gap") continue;
    const { fact } = entry.of;
    if (isAsked)
      return borneOut(
        question,
        { entry, evidence },
        fact,
        knowledge,
        { confidence: CERTAIN, ranked },
        asked.says,
      );
    if (evidence.refutes <= MAYBE_SAME) continue;
    const claim = entry.refutes.find(same);
    if (claim !== undefined || entry.falsePremises.some(same))
      return {
        confidence: CERTAIN,
        ranked,
        fact,
        kind: "contradicted",
        wrong: { kind: "claim", claim: claim?.text ?? claimIn(question, { entry, evidence }, knowledge) },
      };
  }
  return undefined;
}
