import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Contradiction } from "../contradiction.js";
import { difference } from "./difference.js";
import type { Held } from "./held.js";
import { notSo } from "./worked-out.js";

/** The fact that contradicts a statement, and what is wrong with it; none where no fact does. */
export function contradictionOf(
  { claim, isDenied, judgement, worked }: Held,
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  if (worked !== undefined) return notSo(worked);
  const { verdict, candidate, against, confidence } = judgement;
  if (verdict !== "contradicted" || candidate?.entry.of.kind !== "fact") return undefined;
  const { fact } = candidate.entry.of;
  const wrong = isDenied
    ? ({ kind: "negation", isDenied: false } as const)
    : difference(claim, candidate, fact, against, knowledge);
  return { fact, wrong, confidence };
}
