import { findFigures, type FoundFigure } from "../../language/figures.js";
import type { Entries } from "../entries.js";
import { fault, type Place, type Problem } from "../problem.js";
import type { Fact, Figure } from "../schema.js";

/** Every figure that a fact states is listed, so that a question with another figure can be corrected. */
export function listedFigures({ facts }: Entries): Problem[] {
  const missing = (fact: Fact, text: string | undefined, place: Place): Problem[] =>
    unlistedFigures(fact, text ?? "").map(({ text: figure }) =>
      fault(place, `"${figure}" in the figures of ${fact.id}`, "no such figure"),
    );
  return facts
    .filter(({ value }) => !value.draft)
    .flatMap(({ value, at }) => [
      ...missing(value, value.statement, at("statement")),
      ...missing(value, value.short, at("short")),
    ]);
}

/** The figures of a text that the fact does not list. */
export function unlistedFigures(fact: Fact, text: string): FoundFigure[] {
  return findFigures(text).filter((found) => !fact.figures.some((listed) => isSameFigure(listed, found)));
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/thousand/i, 1e3],
  [/million/i, 1e6],
  [/billion/i, 1e9],
  [/trillion/i, 1e12],
];

/** The same value, also as `value: 3, unit: billion dollars`; percent is never taken for anything else. */
export function isSameFigure(listed: Figure, found: FoundFigure): boolean {
  const isShare = /^(?:%|percent|per cent|percentage points?)$/i.test(listed.unit);
  if (found.unit !== undefined && isShare !== (found.unit === "percent")) return false;
  const scale = SCALES.find(([word]) => word.test(listed.unit))?.[1] ?? 1;
  return [listed.value, listed.value * scale].some(
    (value) => Math.abs(Math.abs(value) - found.value) < closeTo(found),
  );
}

/** A third is 33.3…, and people list it as 33 or 33.3. */
function closeTo({ value, unit }: FoundFigure): number {
  return unit === "percent" && !Number.isInteger(value) ? 0.5 : 1e-9 * Math.max(1, value);
}
