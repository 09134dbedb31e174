import type { Figure } from "../../knowledge/schema.js";
import { periodInWords } from "../period-in-words.js";
import { quantity, type Closeness, type Quantity } from "./quantity.js";

/** What a figure states, as a quantity. */
export function stated({ value, approximately }: Figure): Quantity {
  return quantity(value, approximately ?? "exactly");
}

/** `11%`, `about 1.8`, `a little over half (50%)`, `more than 30 years`. */
export function inWords({ value, closeness }: Quantity, unit = ""): string {
  const number = value.toFixed().replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",");
  const one = value.eq(1) && unit.endsWith("s") ? unit.slice(0, -1) : unit;
  const amount =
    unit === "percent"
      ? closeness !== "exactly" && value.eq(50)
        ? "half (50%)"
        : `${number}%`
      : `${number} ${one}`.trim();
  return `${before(closeness)}${amount}`;
}

/** The unit of what is between two figures of a unit. */
export function unitBetween(unit: string): string {
  return unit === "percent" ? "percentage points" : unit;
}

function before(closeness: Closeness): string {
  return closeness === "exactly" ? "" : `${closeness} `;
}

/** `20% in the first quarter of 2014`, `almost half (50%) in May 2014`. */
export function figureInWords(figure: Figure): string {
  const amount = inWords(stated(figure), figure.unit);
  return figure.period === undefined ? amount : `${amount} in ${periodInWords(figure.period)}`;
}

/** `a fall of 20%`, `30%`. */
export function changeInWords(figure: Figure): string {
  const amount = inWords(stated(figure), figure.unit);
  if (figure.direction === undefined) return amount;
  return `a ${figure.direction === "down" ? "fall" : "rise"} of ${amount}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
