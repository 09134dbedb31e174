import { isHypothetical, withoutDenial } from "../../language/mood.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { isOfFact } from "../../search/rank.js";
import { asClaim } from "./as-claim.js";
import { carriedOver } from "./carried-over.js";
import { judge, type Judgement } from "./judge.js";
import { workedOut, type WorkedOut } from "./worked-out.js";

/** A statement as it was put, and what the sources say to it. */
export interface Held {
  readonly text: string;
  readonly claim: AnalysedQuestion;
  /** The claim without what is filled in. */
  readonly own: AnalysedQuestion;
  /** Whether it says of what was judged that it is not so. */
  readonly isDenied: boolean;
  /** With the verdict on the statement as it was put. */
  readonly judgement: Judgement;
  /** What it comes to, where the verdict is by that. */
  readonly worked?: WorkedOut;
}

/** A statement understood, filled in from the one before it. */
export function understood(
  text: string,
  before: AnalysedQuestion | undefined,
  knowledge: IndexedKnowledge,
): Omit<Held, "judgement"> {
  const { text: judged, isDenied } = withoutDenial(text);
  const own = asClaim(judged, knowledge);
  return { text, isDenied, own, claim: carriedOver(own, before) };
}

/** A statement held against the facts. */
export function hold(statement: Omit<Held, "judgement">, knowledge: IndexedKnowledge): Held {
  const judgement = judge(statement.claim, knowledge);
  const worked = statement.isDenied ? undefined : workedOut(statement.claim, judgement.ranked, knowledge);
  if (worked === undefined || isHypothetical(statement.text))
    return { ...statement, judgement: { ...judgement, verdict: asPut(judgement.verdict, statement) } };
  const { facts, confidence } = worked.computation;
  const verdict = worked.isSo ? "supported" : "contradicted";
  const candidate = judgement.ranked.find((one) => isOfFact(one, facts[0]));
  return { ...statement, judgement: { ...judgement, verdict, confidence, candidate }, worked };
}

/** The verdict on a statement that denies what was judged, or says what may be. */
function asPut(
  verdict: Judgement["verdict"],
  { text, isDenied }: Omit<Held, "judgement">,
): Judgement["verdict"] {
  if (verdict === "contradicted" && isHypothetical(text)) return "not_covered";
  if (!isDenied || verdict === "not_covered") return verdict;
  return verdict === "supported" ? "contradicted" : "supported";
}
