import { periodInWords } from "../period-in-words.js";
import type { Operand } from "./computation.js";
import { capitalised, changeInWords } from "./in-words.js";
import type { Measure } from "./measure.js";

/** `IBM's sales in China: a fall of 20% in the first quarter of 2014 less a fall of 11% in the second quarter of 2014`. */
export function told({ of, other }: Measure, first: Operand, word: string, second: Operand): string {
  if (other === first || other === second) {
    const [a, b] = [first, second].map(({ figure }) => `${sized(figure)} (${figure.of})`);
    return `${capitalised(a ?? "")} ${word} ${b ?? ""}`;
  }
  return `${capitalised(of)}: ${sized(first.figure)} ${word} ${sized(second.figure)}`;
}

/** `a fall of 20% in the first quarter of 2014`. */
export function sized(figure: Operand["figure"]): string {
  return figure.period === undefined
    ? changeInWords(figure)
    : `${changeInWords(figure)} in ${periodInWords(figure.period)}`;
}

export function periodOf({ figure }: Operand): string {
  return periodInWords(figure.period ?? "");
}

export function periodsOf(operands: readonly Operand[]): string {
  return new Intl.ListFormat("en-GB").format(operands.map(periodOf));
}

export function factsOf(operands: readonly Operand[]): Operand["fact"][] {
  return operands.map(({ fact }) => fact);
}
