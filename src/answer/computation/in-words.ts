import type { Figure } from "../../knowledge/schema.js";
import { periodsIn } from "../../language/dates.js";
import { quantity, type Closeness, type Quantity } from "./quantity.js";

const ORDINALS = ["", "first", "second", "third", "fourth"];
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** A period of a pack as it is said: `2014-Q2` is the second quarter of 2014, `2014-05` May 2014. */
export function periodInWords(text: string): string {
  const [{ period: { year, quarter, half, month, day } } = { period: {} }] = periodsIn(text);
  if (quarter !== undefined) return `the ${ORDINALS[quarter] ?? ""} quarter of ${year ?? ""}`.trim();
  if (half !== undefined) return `the ${ORDINALS[half] ?? ""} half of ${year ?? ""}`.trim();
  const named = month === undefined ? [] : [MONTH.format(new Date(Date.UTC(2000, month - 1, 1)))];
  return [...(day === undefined ? [] : [day]), ...named, ...(year === undefined ? [] : [year])].join(" ");
}

/** What a figure states, as a quantity. */
export function stated({ value, approximately }: Figure): Quantity {
  return quantity(value, approximately ?? "exactly");
}

/** `11%`, `about 1.8`, `a little over half (50%)`, `more than 30 years`. */
export function inWords({ value, closeness }: Quantity, unit = ""): string {
  const number = value.toFixed();
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
