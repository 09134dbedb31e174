import { pointsBack } from "../../language/focus.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";

/** What was claimed before counts for less than what is claimed now. */
const CARRIED_OVER = 0.6;

/** A sentence that names nobody and points back, filled in with what the one before it was about. */
export function carriedOver(claim: AnalysedQuestion, before: AnalysedQuestion | undefined): AnalysedQuestion {
  if (before === undefined || claim.entities.length > 0 || !pointsBack(claim.text)) return claim;
  const own = new Set(claim.terms.map(({ key }) => key));
  const isKept = ({ key, entity }: WeighedTerm): boolean =>
    !own.has(key) && (entity !== undefined || claim.figures.length > 0);
  const carried = before.terms.filter(isKept).map((term): WeighedTerm => ({
    ...term,
    weight: term.weight * CARRIED_OVER,
    share: term.share * CARRIED_OVER,
  }));
  return {
    ...claim,
    terms: [...carried, ...claim.terms],
    sequence: [...carried.map(({ key }) => key), ...claim.sequence],
    entities: before.entities,
  };
}
