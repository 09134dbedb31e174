import { contrastIn } from "../../language/assertion.js";
import type { AnalysedQuestion } from "../../search/analyse.js";

/** A claim without what it sets its own against: of "Informix and not DB2" Informix. */
export function asserted(claim: AnalysedQuestion): AnalysedQuestion {
  const contrast = contrastIn(claim.text);
  if (contrast === undefined) return claim;
  const isOwn = ({ start }: { readonly start: number }): boolean =>
    start < contrast.start || start >= contrast.end;
  const terms = claim.terms.filter(isOwn);
  const keys = new Set(terms.map(({ key }) => key));
  return {
    ...claim,
    text: claim.text.slice(0, contrast.start) + claim.text.slice(contrast.end),
    terms,
    sequence: claim.sequence.filter((key) => keys.has(key)),
    entities: claim.entities.filter((id) => keys.has(`@${id}`)),
    figures: claim.figures.filter(isOwn),
  };
}
