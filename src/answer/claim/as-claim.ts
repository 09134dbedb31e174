import { plainClaim, withoutPartialDenial } from "../../language/assertion.js";
import { withoutHedges } from "../../language/hedges.js";
import { analyse, type AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { denies } from "./testimony.js";

/** A sentence understood as a statement: it asks for nothing, and its writer's doubts are no part of it. */
export function asClaim(sentence: string, knowledge: IndexedKnowledge): AnalysedQuestion {
  const analysed = analyse(plainClaim(withoutHedges(sentence)), knowledge);
  return { ...analysed, type: "any", negated: denies(withoutPartialDenial(analysed.text)) };
}
