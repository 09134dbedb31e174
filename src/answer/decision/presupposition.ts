import { presuppositionsOf } from "../../language/presuppositions.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { contradictionOf } from "../claim/contradiction-of.js";
import { hold, understood } from "../claim/held.js";
import { parted } from "../claim/parted.js";
import type { Contradiction } from "../contradiction.js";
import { hasUsableWords } from "../subject.js";

/** What facts contradict of the statements that lead up to a question, each held against them as a claim is. */
export function presupposedFalsely({ text }: AnalysedQuestion, knowledge: IndexedKnowledge): Contradiction[] {
  return presuppositionsOf(text)
    .map((statement) => understood(statement, undefined, knowledge))
    .filter(({ claim }) => hasUsableWords(claim, knowledge))
    .flatMap((statement) => parted(hold(statement, knowledge), undefined, knowledge))
    .flatMap((held) => contradictionOf(held, knowledge) ?? []);
}
