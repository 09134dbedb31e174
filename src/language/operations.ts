import { DATE_OPERATIONS, LEFT, PART_WAY, type DateOperation } from "./date-operations.js";
import { AGAINST_QUARTER, BASE, FIGURE_OPERATIONS, type FigureOperation } from "./figure-operations.js";

/** What a question asks to be worked out from figures or dates, rather than told. */
export type Operation = DateOperation | FigureOperation;

/**
 * The operations on dates and lengths of time that a question may ask for, the likeliest first; whether there is
 * anything to work with is another matter.
 *
 * @param whole what was typed, with what leads up to the question: how far in a term it is may stand there
 */
export function dateOperationsIn(question: string, whole = question): DateOperation[] {
  const text = question.toLowerCase();
  const left = LEFT.test(text) && PART_WAY.test(whole.toLowerCase()) ? (["left"] as const) : [];
  const found = DATE_OPERATIONS.filter(([, patterns]) => patterns.some((one) => one.test(text)));
  return [...left, ...found.map(([name]) => name)];
}

/**
 * The same for figures.
 *
 * @param whole what was typed, with what leads up to the question: a base to count from may stand there, or that quarters are meant
 */
export function figureOperationsIn(question: string, whole = question): FigureOperation[] {
  const [text, all] = [
    question.toLowerCase(),
    whole.toLowerCase().replace(/\b(?:an?|one) hundred\b|(?<=\b(?:each|every) )hundred\b/g, "100"),
  ];
  const base = BASE.some((one) => one.test(all)) ? (["index"] as const) : [];
  const found = FIGURE_OPERATIONS.filter(([, patterns]) => patterns.some((one) => one.test(text)));
  const ofQuarters = AGAINST_QUARTER.test(all) ? (["difference"] as const) : [];
  return [...new Set([...base, ...ofQuarters, ...found.map(([name]) => name)])];
}

/** Whether a question may ask for something to be worked out. */
export function asksForComputation(question: string): boolean {
  return dateOperationsIn(question).length + figureOperationsIn(question).length > 0;
}
