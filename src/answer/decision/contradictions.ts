import { takesForGranted } from "../../language/questions.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { isOfFact, type Candidate } from "../../search/rank.js";
import { otherOwner } from "../belongings.js";
import { saysTheSame } from "../confidence.js";
import type { Contradiction } from "../contradiction.js";
import { denied } from "../denied.js";
import { otherDirection } from "../other-direction.js";
import { otherFigure } from "../other-figure.js";
import { otherGiver } from "../other-giver.js";
import { otherSpeaker } from "../other-speaker.js";
import { refutedClaim } from "../refuted-claim.js";
import { notSo, workedOut } from "../claim/worked-out.js";
import { turnedRound } from "../turned-round.js";
import { falsePremise } from "./premise.js";
import { presupposed } from "./presupposition.js";

/** What gives a contradiction away. */
export type Sign =
  "figure" | "direction" | "order" | "speaker" | "denial" | "claim" | "premise" | "presupposition";

export interface FoundContradiction extends Contradiction {
  readonly by: Sign;
}

/** Candidates that are looked through: a false word leads search astray, but seldom far. */
const LOOKED_THROUGH = 6;
/** So alike a false claim must be for its fact to be looked through as well, wherever it is ranked. */
const ALIKE = 0.5;

/** All that facts may contradict in a question, each by one sign. */
export function contradictionsOf(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): FoundContradiction[] {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const by = (sign: Sign, found: Contradiction | undefined): FoundContradiction[] =>
    found === undefined ? [] : [{ ...found, by: sign }];
  const { falsely, rightly } = presupposed(question, knowledge);
  // Who says before a question what the fact says does not take for granted that it is otherwise.
  const isSaid = ({ fact }: Contradiction): boolean =>
    rightly.some(
      (entry) =>
        facts.some((one) => isOfFact(one, fact) && saysTheSame(one.entry, entry)) ||
        isOfFact({ entry }, fact),
    );
  const learned = [
    ...facts
      .filter(({ evidence }, place) => place < LOOKED_THROUGH || evidence.refutes >= ALIKE)
      .flatMap((candidate) => by("claim", refutedClaim(question, candidate, knowledge))),
    ...by("premise", falsePremise(question, ranked, knowledge)),
  ];
  return [
    ...by("figure", otherFigure(question, ranked, knowledge)),
    ...by("direction", otherDirection(question, knowledge)),
    ...by("order", turnedRound(question, ranked, knowledge)),
    ...by("order", otherOwner(question, ranked, knowledge)),
    ...by("order", otherGiver(question, ranked, knowledge)),
    ...by("order", otherOrder(question, ranked, knowledge)),
    ...by("speaker", otherSpeaker(question, ranked, knowledge)),
    ...by("denial", denied(question, facts.slice(0, LOOKED_THROUGH))),
    ...learned.filter((one) => !isSaid(one)),
    ...falsely.flatMap((found) => by("presupposition", found)),
  ];
}

/** What a question takes for granted of how two figures compare, where they compare otherwise: why did the fall get worse? */
function otherOrder(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const worked = takesForGranted(question.type) ? workedOut(question, ranked, knowledge) : undefined;
  return worked && notSo(worked);
}
