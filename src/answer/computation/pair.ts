import type { Figure } from "../../knowledge/schema.js";
import type { Operand } from "./computation.js";
import { stated } from "./in-words.js";
import type { Measure } from "./measure.js";

/** Two figures that can be set against each other. */
export type Pair = readonly [Operand, Operand];

/** Two periods of one measure, or two measures in the same unit; never a fall and a rise, or what is no change. */
export function pairOf({ operands, asked, other }: Measure): Pair | undefined {
  const [only] = operands;
  if (operands.length === 1 && only !== undefined && other !== undefined) {
    return isAlike(only, other) && only.figure.direction === undefined ? [only, other] : undefined;
  }
  const [a, b, ...more] = asked.length === 2 ? asked : operands;
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return isAlike(a, b) ? [a, b] : undefined;
}

/** Whether two figures are both falls, both rises or both neither, on bases of which one does not deny the other. */
export function isAlike({ figure: a }: Operand, { figure: b }: Operand): boolean {
  const within = ({ basis: one = "" }: Figure, { basis: other = "" }: Figure): boolean =>
    one.split(/,\s*/).every((part) => other.includes(part));
  return a.direction === b.direction && (within(a, b) || within(b, a));
}

/** The larger first. */
export function bySize([a, b]: Pair): Pair {
  return stated(a.figure).value.gte(stated(b.figure).value) ? [a, b] : [b, a];
}
