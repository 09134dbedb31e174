import type { Figure } from "../knowledge/schema.js";
import { compatible, periodsIn, type Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";

/** Whether a figure can be of one of some periods: of any, where it states none or none is asked for. */
export function isOfPeriod({ period }: Figure, asked: readonly Period[]): boolean {
  const stated = period === undefined ? [] : periodsIn(period).map((one) => one.period);
  return (
    asked.length === 0 ||
    stated.length === 0 ||
    stated.some((one) => asked.some((other) => compatible(one, other)))
  );
}

/** Whether a figure of a text counts in a unit: by its own, or by the word for it in the text (53 members). */
export function countsIn(unit: string, asked: FoundFigure, text: string): boolean {
  return asked.unit === undefined ? text.toLowerCase().includes(unit.toLowerCase()) : asked.unit === unit;
}
