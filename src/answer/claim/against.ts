import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import type { Contradiction } from "../contradiction.js";
import { otherDirection } from "../other-direction.js";
import { otherFigure } from "../other-figure.js";
import { otherSpeaker } from "../other-speaker.js";
import { refutedClaim } from "../refuted-claim.js";

/** What speaks against a claim: false things that it repeats, and what differs from the facts it may be about. */
export interface Against {
  readonly refuted: readonly Contradiction[];
  readonly figure: Contradiction | undefined;
  readonly direction: Contradiction | undefined;
  readonly speaker: Contradiction | undefined;
}

/** @param facts those that the claim may be about */
export function findAgainst(
  claim: AnalysedQuestion,
  facts: readonly Candidate[],
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Against {
  // A claim takes all for granted that it says, as a question with how does.
  const loaded: AnalysedQuestion = { ...claim, type: "manner" };
  return {
    refuted: facts.flatMap((fact) => refutedClaim(loaded, fact, knowledge) ?? []),
    figure: otherFigure(loaded, ranked, knowledge),
    direction: otherDirection(loaded, knowledge),
    speaker: otherSpeaker(loaded, ranked, knowledge),
  };
}

/** How surely a contradiction is by a fact: 0 where it is by another. */
export function sureBy(contradiction: Contradiction | undefined, { entry }: Candidate): number {
  return entry.of.kind === "fact" && contradiction?.fact === entry.of.fact ? contradiction.confidence : 0;
}
