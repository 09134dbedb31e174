import type { Fact, Figure } from "../knowledge/schema.js";
import { isComparedWith } from "../language/compared-with.js";
import { periodsIn, type Period, type PeriodMention } from "../language/dates.js";
import { findFigures, type FoundFigure } from "../language/figures.js";
import { isOfPeriod } from "./figure-match.js";

/** A figure that a text gives for another period than its own. */
export interface Misdated {
  readonly asked: FoundFigure;
  /** The figure that the text has, of its own period. */
  readonly stated: Figure;
  /** The figure of the period that the text names, where the fact has one. */
  readonly right: Figure | undefined;
}

/** Whether a text puts one of the fact's figures to another period: 20% in Q2, where that is the first quarter's. */
export function misdated(text: string, { figures }: Fact, referenceYear?: number): Misdated | undefined {
  const periods = periodsIn(text, referenceYear).filter((period) => !isComparedWith(text, period));
  const asks = findFigures(text);
  // 11% in the second quarter after 20% in the first: which of them is of which is not plain.
  if (asks.length > periods.length) return undefined;
  for (const [place, asked] of asks.entries()) {
    const same = figures.filter(({ value, unit }) => value === asked.value && unit === (asked.unit ?? unit));
    const [stated] = same;
    const period = inTurn(asks, periods)?.[place] ?? nearest(asked, periods);
    if (stated === undefined || same.some((one) => isOfPeriod(one, [period]))) continue;
    const right = figures.find((one) => one.of === stated.of && isOfPeriod(one, [period]));
    return { asked, stated, right };
  }
  return undefined;
}

/** The period of each figure, where one comes after each: 20% in the first quarter and 11% in the second. */
function inTurn(
  asks: readonly FoundFigure[],
  periods: readonly PeriodMention[],
): readonly Period[] | undefined {
  const inOrder = periods.toSorted((a, b) => a.start - b.start);
  const takeTurns =
    asks.length === inOrder.length &&
    asks.every(({ end }, place) => {
      const period = inOrder[place];
      return (
        period !== undefined && period.start >= end && period.end <= (asks[place + 1]?.start ?? Infinity)
      );
    });
  return takeTurns ? inOrder.map(({ period }) => period) : undefined;
}

/** The period that stands closest to a figure in the text. */
function nearest({ start, end }: FoundFigure, periods: readonly PeriodMention[]): Period {
  const distance = (one: PeriodMention): number => Math.max(one.start - end, start - one.end);
  return periods.reduce((best, one) => (distance(one) < distance(best) ? one : best)).period;
}
