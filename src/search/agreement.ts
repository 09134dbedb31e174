import type { Figure } from "../knowledge/schema.js";
import { leavesOpen } from "../language/choices.js";
import { comparisonAt, holds, type Comparison } from "../language/comparisons.js";
import { compatible, type Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import type { AnalysedQuestion } from "./analyse.js";
import type { Entry } from "./entries.js";

/** How what the question names and what the entry has go together; `none` when the question names nothing. */
export type Agreement = "agrees" | "differs" | "lacks" | "none";

const SAID_SO: Readonly<Record<NonNullable<Figure["approximately"]>, Comparison | undefined>> = {
  "more than": "more",
  almost: "less",
  about: undefined,
};

/** How the periods that the question names and those of an entry go together. */
export function periodAgreement(asked: readonly Period[], stated: readonly Period[]): Agreement {
  if (asked.length === 0) return "none";
  if (stated.length === 0) return "lacks";
  // The first quarter's figures, told in April, are not of the second.
  const quarters = stated.filter(({ quarter }) => quarter !== undefined);
  const against = ({ quarter }: Period): readonly Period[] =>
    quarter === undefined || quarters.length === 0 ? stated : quarters;
  const shared = asked.filter((period) => against(period).some((other) => compatible(period, other)));
  if (shared.length === asked.length) return "agrees";
  return shared.length === 0 ? "differs" : "lacks";
}

/** How the figures that the question names and those of an entry go together. */
export function figureAgreement(
  { text, figures: asked }: AnalysedQuestion,
  { figures: stated, of }: Entry,
): Agreement {
  if (asked.length === 0) return "none";
  const comparable = asked.filter((figure) => stated.some((other) => sameUnit(figure, other)));
  if (comparable.length === 0) return "lacks";
  // More than half or less says neither of the two.
  const isOpen = leavesOpen(text);
  const agrees = comparable.every((figure) => {
    const how = isOpen ? undefined : comparisonAt(text, figure)?.how;
    return stated.some(
      (other) =>
        sameUnit(figure, other) && (holds(other.value, figure.value, how) || isJustSo(figure.value, how, of)),
    );
  });
  return agrees ? "agrees" : "differs";
}

/** What a source gives as more than 30 is more than 30, though not more than itself. */
function isJustSo(value: number, how: Comparison | undefined, of: Entry["of"]): boolean {
  if (of.kind === "gap" || how === undefined) return false;
  return of.fact.figures.some((one) => one.value === value && SAID_SO[one.approximately ?? "about"] === how);
}

/** Figures can be compared when they count the same; one that names no unit is compared with any. */
function sameUnit(a: FoundFigure, b: FoundFigure): boolean {
  return a.unit === undefined || b.unit === undefined || a.unit === b.unit;
}
