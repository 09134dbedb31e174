import type { SharedTerms } from "./shared-terms.js";
import type { StatementQuestion } from "./statement-question.js";

/**
 * How many of the question's neighbouring terms are neighbours in a statement, by weight, 0 to 1: neighbours count 1, words
 * a little apart 0.6, near but turned round 0.3.
 */
export function inOrder({ sequence, terms }: StatementQuestion, { hits }: SharedTerms): number {
  let total = 0;
  let found = 0;
  for (let at = 0; at + 1 < sequence.length; at += 1) {
    const [one = 0, next = 0] = [sequence[at], sequence[at + 1]];
    const weight = (terms[one]?.weight ?? 0) + (terms[next]?.weight ?? 0);
    total += weight;
    let best = 0;
    for (const from of hits) {
      if (from.place !== one) continue;
      for (const to of hits) {
        if (to.place === next) best = Math.max(best, nearness(to.word - from.word));
      }
    }
    found += weight * best;
  }
  return found / (total || 1);
}

function nearness(steps: number): number {
  if (steps === 1) return 1;
  if (steps > 0 && steps <= 3) return 0.6;
  return steps !== 0 && Math.abs(steps) <= 4 ? 0.3 : 0;
}
