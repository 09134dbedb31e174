import { presuppositionsOf } from "../../language/presuppositions.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { Entry } from "../../search/entries.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { contradictionOf } from "../claim/contradiction-of.js";
import { hold, understood } from "../claim/held.js";
import { parted } from "../claim/parted.js";
import type { Contradiction } from "../contradiction.js";
import { hasUsableWords } from "../subject.js";

/** What the sources say to the statements that lead up to a question. */
export interface Presupposed {
  /** What facts contradict of them. */
  readonly falsely: readonly Contradiction[];
  /** The facts that bear them out. */
  readonly rightly: readonly Entry[];
}

/** Holds the statements that lead up to a question against the facts, as claims are. */
export function presupposed({ text }: AnalysedQuestion, knowledge: IndexedKnowledge): Presupposed {
  const held = presuppositionsOf(text)
    .map((statement) => understood(statement, undefined, knowledge))
    .filter(({ claim }) => hasUsableWords(claim, knowledge))
    .flatMap((statement) => parted(hold(statement, knowledge), undefined, knowledge));
  return {
    falsely: held.flatMap((one) => contradictionOf(one, knowledge) ?? []),
    rightly: held.flatMap(({ judgement: { verdict, candidate } }) =>
      verdict === "supported" && candidate !== undefined ? [candidate.entry] : [],
    ),
  };
}
