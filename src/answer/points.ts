import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { GOES_ON, told } from "./more.js";
import { findNamed } from "./named.js";
import type { Turned } from "./resolve.js";
import type { Verdict } from "./verdict.js";
import { weigh } from "./weigh.js";

/**
 * The main points of what is named: the facts that have all of it, where there are several. Of a period only what it is
 * itself is told, as the others are of another.
 */
export function pointsOn(
  of: string,
  before: readonly Turned[],
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  const named = findNamed(of, before, () => true, knowledge);
  if (named === undefined) return undefined;
  const { about, ranked, facts } = named;
  if (about.periods.length > 0) return weigh(about, ranked, knowledge);
  return facts.length < 2 ? undefined : { ...told(facts), confidence: GOES_ON, ranked };
}
