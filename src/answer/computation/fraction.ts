import type { AnalysedQuestion } from "../../search/analyse.js";
import { computed, type Computation, type Operand } from "./computation.js";
import { capitalised, inWords } from "./in-words.js";
import type { Measure } from "./measure.js";
import { sized } from "./operands-in-words.js";
import { quantity } from "./quantity.js";

const NEARER = /\b(?:near|clos)er\b/i;

/** A percentage as a simple fraction; or which of two that the question names it is nearer to. */
export function fraction({ asked, unit, of }: Measure, question: AnalysedQuestion): Computation | undefined {
  const [operand, ...more] = asked;
  if (operand === undefined || more.length > 0 || unit !== "percent") return undefined;
  const { value } = operand.figure;
  const named = question.figures.filter((one) => one.unit === "percent" && one.value !== value);
  const [a, b] = named;
  if (a !== undefined && b !== undefined) {
    const [first, second] = [Math.abs(a.value - value), Math.abs(b.value - value)];
    if (first === second) return undefined;
    const [near, far] = first < second ? [a, b] : [b, a];
    return told(
      operand,
      `is nearer to ${near.text} (${percent(near.value)}) than to ${far.text} (${percent(far.value)})`,
      of,
    );
  }
  if (NEARER.test(question.text)) return undefined;
  return Number.isInteger(value) && value > 0 ? told(operand, `is ${inLowestTerms(value)}`, of) : undefined;
}

function told({ fact, figure }: Operand, is: string, of: string): Computation {
  return computed("fraction", [`${capitalised(of)}: ${sized(figure)} ${is}.`], [fact]);
}

function percent(value: number): string {
  return inWords(quantity(value), "percent");
}

/** `1/5`; `11/100, or about 1/9`. */
function inLowestTerms(value: number): string {
  const divisor = commonDivisor(value, 100);
  const [top, bottom] = [value / divisor, 100 / divisor];
  return top === 1 || bottom <= 10
    ? `${top}/${bottom}`
    : `${top}/${bottom}${value < 50 ? `, or about 1/${Math.round(100 / value)}` : ""}`;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
